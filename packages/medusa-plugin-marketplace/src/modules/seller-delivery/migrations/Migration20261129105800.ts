import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129105800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_seller_delivery" drop constraint if exists "marketplace_seller_delivery_seller_id_unique";`,
    );
    this.addSql(
      `create table if not exists "marketplace_seller_delivery" ("id" text not null, "seller_id" text not null, "zones" jsonb not null, "free_from_vnd" integer null, "pick_up" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_seller_delivery_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_seller_delivery_seller_id_unique" ON "marketplace_seller_delivery" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_delivery_deleted_at" ON "marketplace_seller_delivery" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_seller_delivery" cascade;`);
  }
}
