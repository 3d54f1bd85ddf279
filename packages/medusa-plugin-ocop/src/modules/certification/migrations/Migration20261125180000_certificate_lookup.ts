import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { CERTIFICATE_LOOKUP_DOWN_SQL, CERTIFICATE_LOOKUP_SQL } from './sql/certificate-lookup';

/** The public looks certificates up by words: an indexed column instead of a walk over all rows. */
export class Migration20261125180000_certificate_lookup extends Migration {
  override up(): void {
    this.addSql(CERTIFICATE_LOOKUP_SQL);
  }

  override down(): void {
    this.addSql(CERTIFICATE_LOOKUP_DOWN_SQL);
  }
}
