import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { KEPT_EVENTS_DOWN_SQL, KEPT_EVENTS_SQL } from './sql/kept-events';

/** History of fairs is append-only. */
export class Migration20261129144500_kept_events extends Migration {
  override up(): void {
    this.addSql(KEPT_EVENTS_SQL);
  }

  override down(): void {
    this.addSql(KEPT_EVENTS_DOWN_SQL);
  }
}
