import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129113200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_point_of_sale" drop constraint if exists "marketplace_point_of_sale_key_unique";`,
    );
    this.addSql(
      `create table if not exists "marketplace_point_of_sale" ("id" text not null, "key" text not null, "name" text not null, "address" text not null, "commune" text null, "province_code" text not null, "hours" text null, "phone" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_point_of_sale_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_point_of_sale_key_unique" ON "marketplace_point_of_sale" ("key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_point_of_sale_deleted_at" ON "marketplace_point_of_sale" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_point_of_sale_province" ON "marketplace_point_of_sale" ("province_code", "name") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_point_of_sale" cascade;`);
  }
}
