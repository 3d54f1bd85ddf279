import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { searchLookSql } from './sql/search-look';

const LAST_DAY = 'ocop_last_day(c)';
const ENDED_ON = 'least(c.annulled_on, c.revoked_on, c.returned_on)';
const WITHHELD = 'ocop_withheld(l.withholding, l.effects)';

/** The table of the documents that the primary index has yet to take is called what it holds. */
export class Migration20261128145500_pending_documents extends Migration {
  override up(): void {
    this.addSql('alter table ocop_search_debt rename to ocop_pending_document;');
    this.addSql(
      'alter index "IDX_ocop_search_debt_due" rename to "IDX_ocop_pending_document_due";',
    );
    this.addSql(searchLookSql(LAST_DAY, ENDED_ON, WITHHELD, 'ocop_pending_document'));
  }

  override down(): void {
    this.addSql('alter table ocop_pending_document rename to ocop_search_debt;');
    this.addSql(
      'alter index "IDX_ocop_pending_document_due" rename to "IDX_ocop_search_debt_due";',
    );
    this.addSql(searchLookSql(LAST_DAY, ENDED_ON, WITHHELD));
  }
}
