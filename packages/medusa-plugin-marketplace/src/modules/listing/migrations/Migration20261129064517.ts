import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129064517 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "marketplace_listing" ("id" text not null, "seller_id" text not null, "certificate_id" text not null, "producer_id" text not null, "state" text check ("state" in ('draft', 'sent', 'more_wanted', 'refused', 'approved', 'archived')) not null default 'draft', "state_since" timestamptz not null, "state_reason" text null, "paused" boolean not null default false, "content" jsonb not null, "approved_content" jsonb null, "revision" integer not null default 0, "product_id" text null, "shelf_revision" integer not null default 0, "shelf_applied_revision" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_listing_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_deleted_at" ON "marketplace_listing" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_listing_once" ON "marketplace_listing" ("seller_id", "certificate_id") WHERE state <> 'archived' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_state" ON "marketplace_listing" ("state", "state_since") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_product" ON "marketplace_listing" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_due" ON "marketplace_listing" ("id") WHERE shelf_applied_revision < shelf_revision AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_listing_event" ("id" text not null, "listing_id" text not null, "type" text check ("type" in ('opened', 'changed', 'sent', 'withdrawn', 'approved', 'more_wanted', 'refused', 'discarded', 'paused', 'resumed', 'archived')) not null, "at" timestamptz not null, "actor" text not null, "reason" text null, "content" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_listing_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_event_deleted_at" ON "marketplace_listing_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_event_listing" ON "marketplace_listing_event" ("listing_id", "at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_listing_photo" ("id" text not null, "listing_id" text not null, "digest" text not null, "url" text not null, "thumbnail_url" text not null, "width" integer not null, "height" integer not null, "file_id" text null, "thumbnail_file_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_listing_photo_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_listing_photo_deleted_at" ON "marketplace_listing_photo" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_listing_photo_once" ON "marketplace_listing_photo" ("listing_id", "digest") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_listing" cascade;`);

    this.addSql(`drop table if exists "marketplace_listing_event" cascade;`);

    this.addSql(`drop table if exists "marketplace_listing_photo" cascade;`);
  }
}
