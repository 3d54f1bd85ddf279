import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { LISTING_DECISION_DOWN_SQL, LISTING_DECISION_SQL } from './sql/listing-decision';

/** The operator's policy in versions, and what it decided of each listing whose certificate ended. */
export class Migration20261128120000_listing_policy extends Migration {
  override up(): void {
    this.addSql(LISTING_DECISION_SQL);
  }

  override down(): void {
    this.addSql(LISTING_DECISION_DOWN_SQL);
  }
}
