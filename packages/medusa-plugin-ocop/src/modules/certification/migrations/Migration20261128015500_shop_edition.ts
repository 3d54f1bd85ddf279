import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** Counts what a shop's pages must hear of and the register does not say: goods, reviews, listings. */
export class Migration20261128015500_shop_edition extends Migration {
  override up(): void {
    this.addSql('create sequence if not exists ocop_shop_edition;');
    // A sequence that was never asked and one that was asked once say the same.
    this.addSql("select nextval('ocop_shop_edition');");
  }

  override down(): void {
    this.addSql('drop sequence if exists ocop_shop_edition;');
  }
}
