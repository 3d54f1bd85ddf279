import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { SALE_STOP_DOWN_SQL, SALE_STOP_SQL } from './sql/sale-stop';

/** Another plugin may keep a producer's goods from being sold, beside what their certificates say. */
export class Migration20261129014500_sale_stop extends Migration {
  override up(): void {
    this.addSql(SALE_STOP_SQL);
  }

  override down(): void {
    this.addSql(SALE_STOP_DOWN_SQL);
  }
}
