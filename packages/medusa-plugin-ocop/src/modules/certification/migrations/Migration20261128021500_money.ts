import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { MONEY_DOWN_SQL, MONEY_SQL } from './sql/money';

/** Functions that keep captures, refunds and prices whole and covered; put on their tables later. */
export class Migration20261128021500_money extends Migration {
  override up(): void {
    this.addSql(MONEY_SQL);
  }

  override down(): void {
    this.addSql(MONEY_DOWN_SQL);
  }
}
