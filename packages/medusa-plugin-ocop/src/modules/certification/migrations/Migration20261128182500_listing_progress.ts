import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** What an entry of the register has made listings owe is asked for until it is done. */
export class Migration20261128182500_listing_progress extends Migration {
  override up(): void {
    this.addSql(
      'CREATE INDEX IF NOT EXISTS "IDX_ocop_listing_change_cause_sequence" ON "ocop_listing_change" ("cause_sequence") WHERE deleted_at IS NULL;',
    );
  }

  override down(): void {
    this.addSql('drop index if exists "IDX_ocop_listing_change_cause_sequence";');
  }
}
