import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129145000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_seller_delivery" add column if not exists "point_ids" text[] null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_seller_delivery" drop column if exists "point_ids";`,
    );
  }
}
