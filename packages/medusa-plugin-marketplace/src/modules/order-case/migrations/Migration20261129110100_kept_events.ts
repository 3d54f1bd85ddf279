import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { keptTables } from '../../../kernel/kept-tables';

const KEPT = keptTables(['marketplace_order_case_event']);

/** History of cases is append-only. */
export class Migration20261129110100_kept_events extends Migration {
  override up(): void {
    this.addSql(KEPT.up);
  }

  override down(): void {
    this.addSql(KEPT.down);
  }
}
