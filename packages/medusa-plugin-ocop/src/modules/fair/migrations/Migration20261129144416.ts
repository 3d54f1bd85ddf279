import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129144416 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_fair" drop constraint if exists "ocop_fair_slug_unique";`,
    );
    this.addSql(
      `create table if not exists "ocop_fair" ("id" text not null, "slug" text not null, "name" text not null, "season" text null, "organiser" text not null, "mode" text check ("mode" in ('place', 'online', 'both')) not null, "place" text null, "province_code" text null, "opens_at" timestamptz not null, "closes_at" timestamptz not null, "call_opens_at" timestamptz null, "call_closes_at" timestamptz null, "rule" jsonb not null, "rules_text" text null, "offer_hours" integer not null, "offers_by_itself" boolean not null default false, "is_public" boolean not null default false, "wave" integer not null default 1, "cancelled_at" timestamptz null, "cancelled_reason" text null, "copied_from" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_fair_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_fair_slug_unique" ON "ocop_fair" ("slug") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_deleted_at" ON "ocop_fair" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_fair_application" ("id" text not null, "fair_id" text not null, "sequence" integer not null, "zone_id" text not null, "origin" text check ("origin" in ('own_province', 'other_provinces', 'foreign', 'sponsor')) not null, "state" text check ("state" in ('invited', 'waiting', 'offered', 'accepted', 'refused', 'declined', 'expired', 'left', 'released', 'revoked')) not null, "wave" integer not null, "holder_kind" text check ("holder_kind" in ('producer', 'delegation', 'guest')) not null, "holder_name" text not null, "producer_id" text null, "producer_ids" text[] not null, "applied_at" timestamptz not null, "offered_at" timestamptz null, "answer_by" timestamptz null, "closed_at" timestamptz null, "reason" text null, "actor" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_fair_application_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_application_deleted_at" ON "ocop_fair_application" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_fair_application_sequence" ON "ocop_fair_application" ("fair_id", "sequence") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_fair_application_alive" ON "ocop_fair_application" ("fair_id", "producer_id") WHERE producer_id IS NOT NULL AND state IN ('invited', 'waiting', 'offered', 'accepted') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_application_producer_id" ON "ocop_fair_application" ("producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_application_offered" ON "ocop_fair_application" ("answer_by") WHERE state = 'offered' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_fair_booth" ("id" text not null, "fair_id" text not null, "zone_id" text not null, "class_id" text null, "number" text not null, "grid_row" integer not null, "grid_column" integer not null, "application_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_fair_booth_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_booth_deleted_at" ON "ocop_fair_booth" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_booth_fair_id" ON "ocop_fair_booth" ("fair_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_fair_booth_application" ON "ocop_fair_booth" ("application_id") WHERE application_id IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_fair_booth_class" ("id" text not null, "fair_id" text not null, "name" text not null, "position" integer not null, "area" integer not null, "fee" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_fair_booth_class_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_booth_class_deleted_at" ON "ocop_fair_booth_class" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_booth_class_fair_id" ON "ocop_fair_booth_class" ("fair_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_fair_entry" ("id" text not null, "fair_id" text not null, "application_id" text not null, "product_id" text not null, "is_taken" boolean not null, "problems" jsonb not null, "checked_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_fair_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_entry_deleted_at" ON "ocop_fair_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_fair_entry_product" ON "ocop_fair_entry" ("application_id", "product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_entry_product_id" ON "ocop_fair_entry" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_entry_fair_id" ON "ocop_fair_entry" ("fair_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_fair_event" ("id" text not null, "fair_id" text not null, "application_id" text null, "type" text check ("type" in ('created', 'edited', 'plan_saved', 'cancelled', 'wave_begun', 'invited', 'apply', 'offer', 'accept', 'decline', 'expire', 'leave', 'release', 'refuse', 'revoke', 'goods_changed', 'booth_given', 'booth_taken_back', 'entry_left', 'entry_back')) not null, "at" timestamptz not null, "actor" text not null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_fair_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_event_deleted_at" ON "ocop_fair_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_event_fair" ON "ocop_fair_event" ("fair_id", "at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_fair_zone" ("id" text not null, "fair_id" text not null, "name" text not null, "position" integer not null, "quotas" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_fair_zone_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_zone_deleted_at" ON "ocop_fair_zone" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_fair_zone_fair_id" ON "ocop_fair_zone" ("fair_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_fair" cascade;`);

    this.addSql(`drop table if exists "ocop_fair_application" cascade;`);

    this.addSql(`drop table if exists "ocop_fair_booth" cascade;`);

    this.addSql(`drop table if exists "ocop_fair_booth_class" cascade;`);

    this.addSql(`drop table if exists "ocop_fair_entry" cascade;`);

    this.addSql(`drop table if exists "ocop_fair_event" cascade;`);

    this.addSql(`drop table if exists "ocop_fair_zone" cascade;`);
  }
}
