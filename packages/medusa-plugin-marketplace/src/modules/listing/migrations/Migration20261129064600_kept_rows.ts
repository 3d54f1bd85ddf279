import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { KEPT_LISTING_ROWS_DOWN_SQL, KEPT_LISTING_ROWS_SQL } from './sql/kept-rows';

/** History of listings is append-only. */
export class Migration20261129064600_kept_rows extends Migration {
  override up(): void {
    this.addSql(KEPT_LISTING_ROWS_SQL);
  }

  override down(): void {
    this.addSql(KEPT_LISTING_ROWS_DOWN_SQL);
  }
}
