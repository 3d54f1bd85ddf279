import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { PUBLICATION_GUARD_DOWN_SQL, PUBLICATION_GUARD_SQL } from './sql/publication-guard';

/** What may not be sold cannot be published: the database refuses it. */
export class Migration20261128022600_publication_guard extends Migration {
  override up(): void {
    this.addSql(PUBLICATION_GUARD_SQL);
  }

  override down(): void {
    this.addSql(PUBLICATION_GUARD_DOWN_SQL);
  }
}
