import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { keptTables } from '../../../kernel/kept-tables';

const KEPT = keptTables(['marketplace_seller_order_event']);

/** History of orders is append-only. */
export class Migration20261129064900_kept_events extends Migration {
  override up(): void {
    this.addSql(KEPT.up);
  }

  override down(): void {
    this.addSql(KEPT.down);
  }
}
