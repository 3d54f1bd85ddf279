import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { keptTables } from '../../../kernel/kept-tables';

const KEPT = keptTables(['marketplace_authority_request_event']);

/** History of requests is append-only. */
export class Migration20261129130000_kept_events extends Migration {
  override up(): void {
    this.addSql(KEPT.up);
  }

  override down(): void {
    this.addSql(KEPT.down);
  }
}
