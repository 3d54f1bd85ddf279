import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** Operators find a seller by its name typed without marks. The register uses the same, and keeps it. */
export class Migration20261129015800_unaccent extends Migration {
  override up(): void {
    this.addSql('create extension if not exists unaccent;');
  }

  override down(): void {}
}
