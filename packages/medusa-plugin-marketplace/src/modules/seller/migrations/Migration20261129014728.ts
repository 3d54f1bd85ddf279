import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129014728 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_seller" drop constraint if exists "marketplace_seller_opening_key_unique";`,
    );
    this.addSql(
      `create table if not exists "marketplace_identity_check" ("id" text not null, "seller_id" text not null, "method" text check ("method" in ('vneid', 'business_register', 'papers', 'in_person')) not null, "result" text check ("result" in ('passed', 'failed')) not null, "checked_on" text not null, "note" text null, "actor" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_identity_check_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_identity_check_deleted_at" ON "marketplace_identity_check" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_identity_check_seller" ON "marketplace_identity_check" ("seller_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_seller" ("id" text not null, "opening_key" text null, "state" text check ("state" in ('draft', 'applied', 'more_wanted', 'approved', 'suspended', 'closing', 'closed')) not null default 'draft', "state_since" timestamptz not null, "state_reason" text null, "opened_on" text not null, "closes_on" text null, "holiday_through" text null, "selling_since" text null, "verified_on" text null, "vneid_linked_on" text null, "name" text null, "type" text null, "tax_code" text null, "representative" text null, "phone" text null, "seat_address" text null, "seat_commune" text null, "seat_province_code" text null, "bank_code" text null, "bank_account_number" text null, "bank_account_holder" text null, "stop_revision" integer not null default 0, "stop_applied_revision" integer not null default 0, "stop_applied_through" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_seller_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_seller_opening_key_unique" ON "marketplace_seller" ("opening_key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_deleted_at" ON "marketplace_seller" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_state" ON "marketplace_seller" ("state", "state_since") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_stop_due" ON "marketplace_seller" ("id") WHERE (stop_applied_revision < stop_revision OR stop_applied_through IS NOT NULL) AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_seller_claim" ("id" text not null, "seller_id" text not null, "producer_id" text not null, "state" text check ("state" in ('claimed', 'confirmed', 'refused')) not null default 'claimed', "reason" text null, "judged_by" text null, "judged_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_seller_claim_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_claim_deleted_at" ON "marketplace_seller_claim" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_seller_claim_once" ON "marketplace_seller_claim" ("seller_id", "producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_seller_claim_confirmed" ON "marketplace_seller_claim" ("producer_id") WHERE state = 'confirmed' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_seller_event" ("id" text not null, "seller_id" text not null, "type" text check ("type" in ('opened', 'applied', 'more_wanted', 'approved', 'suspended', 'resumed', 'closing_announced', 'closing_withdrawn', 'closed')) not null, "at" timestamptz not null, "actor" text not null, "reason" text null, "closes_on" text null, "authority_request" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_seller_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_event_deleted_at" ON "marketplace_seller_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_event_seller" ON "marketplace_seller_event" ("seller_id", "at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_seller_paper" ("id" text not null, "seller_id" text not null, "kind" text check ("kind" in ('business_registration', 'identity', 'food_safety', 'contract', 'other')) not null, "file_name" text not null, "bytes" integer not null, "file_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_seller_paper_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_paper_deleted_at" ON "marketplace_seller_paper" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_paper_seller" ON "marketplace_seller_paper" ("seller_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_identity_check" cascade;`);

    this.addSql(`drop table if exists "marketplace_seller" cascade;`);

    this.addSql(`drop table if exists "marketplace_seller_claim" cascade;`);

    this.addSql(`drop table if exists "marketplace_seller_event" cascade;`);

    this.addSql(`drop table if exists "marketplace_seller_paper" cascade;`);
  }
}
