import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129144500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_listing" alter column "certificate_id" type text using ("certificate_id"::text);`,
    );
    this.addSql(
      `alter table if exists "marketplace_listing" alter column "certificate_id" drop not null;`,
    );
    this.addSql(
      `alter table if exists "marketplace_listing" alter column "producer_id" type text using ("producer_id"::text);`,
    );
    this.addSql(
      `alter table if exists "marketplace_listing" alter column "producer_id" drop not null;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_listing_shop_page_once" ON "marketplace_listing" ("seller_id") WHERE certificate_id is null and state <> 'archived' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_marketplace_listing_shop_page_once";`);
    this.addSql(`delete from "marketplace_listing" where "certificate_id" is null;`);
    this.addSql(
      `alter table if exists "marketplace_listing" alter column "certificate_id" set not null;`,
    );
    this.addSql(
      `alter table if exists "marketplace_listing" alter column "producer_id" set not null;`,
    );
  }
}
