import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import {
  allowedWordsSql,
  CERTIFICATE_LIFE_DOWN_SQL,
  CERTIFICATE_LIFE_SQL,
} from './sql/certificate-life';
import { searchLookSql } from './sql/search-look';

const EVENTS_BEFORE = [
  'recognised',
  'renewed',
  'upgraded',
  'corrected',
  'lapsed',
  're_evaluation_filed',
  'revoked',
  'reinstated',
];
const EVENTS = [
  ...EVENTS_BEFORE,
  'product_linked',
  'extended',
  'extension_ended',
  'returned',
  'annulled',
];
const KINDS_BEFORE = ['recognition', 'revocation', 'reinstatement', 'correction'];
const KINDS = [...KINDS_BEFORE, 'annulment'];

/** Extension, annulment, return, filed re-evaluation, and a link that is an entry of its own. */
export class Migration20261128055500_certificate_life extends Migration {
  override up(): void {
    this.addSql(CERTIFICATE_LIFE_SQL);
    this.addSql(allowedWordsSql('ocop_certificate_event', 'type', EVENTS));
    this.addSql(allowedWordsSql('ocop_decision', 'kind', KINDS));
    this.addSql(
      searchLookSql('ocop_last_day(c)', 'least(c.annulled_on, c.revoked_on, c.returned_on)'),
    );
  }

  override down(): void {
    this.addSql(searchLookSql('c.valid_to', 'c.revoked_on'));
    this.addSql(allowedWordsSql('ocop_decision', 'kind', KINDS_BEFORE));
    this.addSql(allowedWordsSql('ocop_certificate_event', 'type', EVENTS_BEFORE));
    this.addSql(CERTIFICATE_LIFE_DOWN_SQL);
  }
}
