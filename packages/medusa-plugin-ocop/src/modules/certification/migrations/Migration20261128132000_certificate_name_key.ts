import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import {
  CERTIFICATE_NAME_KEY_DOWN_SQL,
  CERTIFICATE_NAME_KEY_SQL,
} from './sql/certificate-name-key';

/** The very name of a product finds its certificates by an index. */
export class Migration20261128132000_certificate_name_key extends Migration {
  override up(): void {
    this.addSql(CERTIFICATE_NAME_KEY_SQL);
  }

  override down(): void {
    this.addSql(CERTIFICATE_NAME_KEY_DOWN_SQL);
  }
}
