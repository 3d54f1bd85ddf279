import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { CANCELLATION_GUARD_DOWN_SQL, CANCELLATION_GUARD_SQL } from './sql/cancellation-guard';

/** That an order is cancelled or packed; put in place by the migration script of the same name. */
export class Migration20261129013500_cancellation_guard extends Migration {
  override up(): void {
    this.addSql(CANCELLATION_GUARD_SQL);
  }

  override down(): void {
    this.addSql(CANCELLATION_GUARD_DOWN_SQL);
  }
}
