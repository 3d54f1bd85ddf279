import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { STOCK_GUARD_DOWN_SQL, STOCK_GUARD_SQL } from './sql/stock-guard';

/** The database's own guard of the stock; put in place by the migration script of the same name. */
export class Migration20261128020500_stock_guard extends Migration {
  override up(): void {
    this.addSql(STOCK_GUARD_SQL);
  }

  override down(): void {
    this.addSql(STOCK_GUARD_DOWN_SQL);
  }
}
