import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { SEARCH_LOOK_DOWN_SQL, searchLookSql } from './sql/search-look';

/** Counts the writes to the search indexes, so that a remembered answer is known to be of today. */
export class Migration20261126063000_search_edition extends Migration {
  override up(): void {
    this.addSql('create sequence if not exists ocop_search_edition;');
    // A sequence that was never asked and one that was asked once say the same.
    this.addSql("select nextval('ocop_search_edition');");
    this.addSql(searchLookSql('c.valid_to', 'c.revoked_on'));
  }

  override down(): void {
    this.addSql(SEARCH_LOOK_DOWN_SQL);
    this.addSql('drop sequence if exists ocop_search_edition;');
  }
}
