import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { SUMS_AGREE_DOWN_SQL, SUMS_AGREE_SQL } from './sql/sums-agree';

/** Shares, captures and refunds of a card agree to the đồng. */
export class Migration20261129144400_sums_agree extends Migration {
  override up(): void {
    this.addSql(SUMS_AGREE_SQL);
  }

  override down(): void {
    this.addSql(SUMS_AGREE_DOWN_SQL);
  }
}
