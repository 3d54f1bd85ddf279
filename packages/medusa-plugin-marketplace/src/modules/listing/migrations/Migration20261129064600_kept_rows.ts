import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { keptTables } from '../../../kernel/kept-tables';

const KEPT = keptTables(['marketplace_listing_event'], {
  refusedBy: 'marketplace_refuse_listing_change',
  ownsFunction: true,
});

/** History of listings is append-only. */
export class Migration20261129064600_kept_rows extends Migration {
  override up(): void {
    this.addSql(KEPT.up);
  }

  override down(): void {
    this.addSql(KEPT.down);
  }
}
