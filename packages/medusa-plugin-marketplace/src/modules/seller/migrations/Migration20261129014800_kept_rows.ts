import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { keptTables } from '../../../kernel/kept-tables';

const KEPT = keptTables(['marketplace_seller_event', 'marketplace_identity_check'], {
  ownsFunction: true,
});

/** History of accounts is append-only. */
export class Migration20261129014800_kept_rows extends Migration {
  override up(): void {
    this.addSql(KEPT.up);
  }

  override down(): void {
    this.addSql(KEPT.down);
  }
}
