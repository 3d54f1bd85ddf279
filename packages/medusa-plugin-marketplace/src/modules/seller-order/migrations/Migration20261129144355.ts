import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129144355 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_seller_order" add column if not exists "is_card" boolean not null default false;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_seller_order" drop column if exists "is_card";`,
    );
  }
}
