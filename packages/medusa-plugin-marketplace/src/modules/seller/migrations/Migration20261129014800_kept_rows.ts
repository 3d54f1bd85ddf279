import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { KEPT_ROWS_DOWN_SQL, KEPT_ROWS_SQL } from './sql/kept-rows';

/** History of accounts is append-only. */
export class Migration20261129014800_kept_rows extends Migration {
  override up(): void {
    this.addSql(KEPT_ROWS_SQL);
  }

  override down(): void {
    this.addSql(KEPT_ROWS_DOWN_SQL);
  }
}
