import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129112815 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_buyer_saved" drop constraint if exists "marketplace_buyer_saved_customer_id_unique";`,
    );
    this.addSql(
      `alter table if exists "marketplace_buyer_deletion" drop constraint if exists "marketplace_buyer_deletion_customer_id_unique";`,
    );
    this.addSql(
      `alter table if exists "marketplace_buyer" drop constraint if exists "marketplace_buyer_auth_identity_id_unique";`,
    );
    this.addSql(
      `alter table if exists "marketplace_buyer" drop constraint if exists "marketplace_buyer_customer_id_unique";`,
    );
    this.addSql(
      `create table if not exists "marketplace_buyer" ("id" text not null, "customer_id" text not null, "auth_identity_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_buyer_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_buyer_customer_id_unique" ON "marketplace_buyer" ("customer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_buyer_auth_identity_id_unique" ON "marketplace_buyer" ("auth_identity_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_buyer_deleted_at" ON "marketplace_buyer" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_buyer_deletion" ("id" text not null, "customer_id" text not null, "auth_identity_id" text null, "email" text not null, "order_ids" text[] not null, "requested_at" timestamptz not null, "due_at" timestamptz not null, "account_deleted_at" timestamptz null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_buyer_deletion_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_buyer_deletion_customer_id_unique" ON "marketplace_buyer_deletion" ("customer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_buyer_deletion_deleted_at" ON "marketplace_buyer_deletion" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_buyer_deletion_open" ON "marketplace_buyer_deletion" ("requested_at") WHERE done_at IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_buyer_saved" ("id" text not null, "customer_id" text not null, "product_ids" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_buyer_saved_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_buyer_saved_customer_id_unique" ON "marketplace_buyer_saved" ("customer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_buyer_saved_deleted_at" ON "marketplace_buyer_saved" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_buyer" cascade;`);

    this.addSql(`drop table if exists "marketplace_buyer_deletion" cascade;`);

    this.addSql(`drop table if exists "marketplace_buyer_saved" cascade;`);
  }
}
