import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_certificate_event" drop constraint if exists "ocop_certificate_event_hash_unique";`,
    );
    this.addSql(
      `alter table if exists "ocop_certificate_event" drop constraint if exists "ocop_certificate_event_sequence_unique";`,
    );
    this.addSql(
      `alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_verification_code_unique";`,
    );
    this.addSql(
      `alter table if exists "ocop_producer" drop constraint if exists "ocop_producer_identity_key_unique";`,
    );
    this.addSql(
      `alter table if exists "ocop_order_clearance" drop constraint if exists "ocop_order_clearance_order_id_unique";`,
    );
    this.addSql(
      `alter table if exists "ocop_listing_policy" drop constraint if exists "ocop_listing_policy_cause_unique";`,
    );
    this.addSql(
      `alter table if exists "ocop_decision" drop constraint if exists "ocop_decision_decision_key_unique";`,
    );
    this.addSql(
      `create table if not exists "ocop_decision" ("id" text not null, "decision_key" text not null, "number" text not null, "issuer" text not null, "kind" text check ("kind" in ('recognition', 'revocation', 'reinstatement', 'correction')) not null, "signed_on" text not null, "effective_on" text not null, "document_url" text null, "document_sha256" text null, "demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_decision_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_decision_decision_key_unique" ON "ocop_decision" ("decision_key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_decision_deleted_at" ON "ocop_decision" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_listing_change" ("id" text not null, "product_id" text not null, "certificate_id" text not null, "cause" text not null, "cause_sequence" integer not null, "status" text check ("status" in ('pending', 'stuck', 'done')) not null default 'pending', "effects" jsonb not null, "attempts" integer not null default 0, "due_at" timestamptz not null, "last_error" text null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_listing_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_listing_change_deleted_at" ON "ocop_listing_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_listing_change_open" ON "ocop_listing_change" ("due_at") WHERE status <> 'done' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_listing_change_product_id" ON "ocop_listing_change" ("product_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_listing_hold" ("id" text not null, "product_id" text not null, "cause_sequence" integer not null, "previous_status" text not null, "released_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_listing_hold_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_listing_hold_deleted_at" ON "ocop_listing_hold" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_listing_hold_open" ON "ocop_listing_hold" ("product_id") WHERE released_at IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_listing_policy" ("id" text not null, "cause" text not null, "action" text check ("action" in ('allow', 'refuse', 'delist', 'debadge')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_listing_policy_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_listing_policy_cause_unique" ON "ocop_listing_policy" ("cause") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_listing_policy_deleted_at" ON "ocop_listing_policy" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_order_clearance" ("id" text not null, "order_id" text not null, "cart_id" text null, "outcome" text check ("outcome" in ('cleared', 'refused')) not null, "product_ids" jsonb not null, "decided_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_order_clearance_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_order_clearance_order_id_unique" ON "ocop_order_clearance" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_order_clearance_deleted_at" ON "ocop_order_clearance" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_producer" ("id" text not null, "identity_key" text not null, "name" text not null, "type" text not null, "tax_code" text null, "phone" text null, "email" text null, "address" text null, "place_scheme" text not null, "place_code" text not null, "commune" text null, "demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_producer_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_producer_identity_key_unique" ON "ocop_producer" ("identity_key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_deleted_at" ON "ocop_producer" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_certificate" ("id" text not null, "verification_code" text not null, "item_key" text not null, "product_id" text null, "product_name" text not null, "star" integer not null, "score" real null, "potential_five_star" boolean not null default false, "group_scheme" text not null, "group_code" text not null, "place_scheme" text not null, "place_code" text not null, "commune" text null, "current_group_code" text not null, "current_province_code" text not null, "current_region_code" text not null, "valid_from" text not null, "valid_to" text not null, "revoked_on" text null, "revocation_reason" text null, "superseded_on" text null, "supersedes_id" text null, "lapse_recorded" boolean not null default false, "last_event_sequence" integer not null, "source" text null, "demo" boolean not null default false, "producer_id" text not null, "recognition_decision_id" text not null, "revocation_decision_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certificate_verification_code_unique" ON "ocop_certificate" ("verification_code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_producer_id" ON "ocop_certificate" ("producer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_recognition_decision_id" ON "ocop_certificate" ("recognition_decision_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_revocation_decision_id" ON "ocop_certificate" ("revocation_decision_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_deleted_at" ON "ocop_certificate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_product_id" ON "ocop_certificate" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_valid_to" ON "ocop_certificate" ("valid_to") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_current_province_code" ON "ocop_certificate" ("current_province_code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certificate_item" ON "ocop_certificate" ("recognition_decision_id", "item_key") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_certificate_event" ("id" text not null, "sequence" integer not null, "type" text check ("type" in ('recognised', 'renewed', 'upgraded', 'corrected', 'lapsed', 're_evaluation_filed', 'revoked', 'reinstated')) not null, "certificate_code" text not null, "occurred_on" text not null, "recorded_at" text not null, "actor" text not null, "reason_code" text null, "note" text null, "payload" jsonb not null, "previous_hash" text not null, "hash" text not null, "certificate_id" text not null, "decision_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certificate_event_sequence_unique" ON "ocop_certificate_event" ("sequence") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certificate_event_hash_unique" ON "ocop_certificate_event" ("hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_event_certificate_id" ON "ocop_certificate_event" ("certificate_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_event_decision_id" ON "ocop_certificate_event" ("decision_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_event_deleted_at" ON "ocop_certificate_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "ocop_certificate" add constraint "ocop_certificate_producer_id_foreign" foreign key ("producer_id") references "ocop_producer" ("id") on update cascade;`,
    );
    this.addSql(
      `alter table if exists "ocop_certificate" add constraint "ocop_certificate_recognition_decision_id_foreign" foreign key ("recognition_decision_id") references "ocop_decision" ("id") on update cascade;`,
    );
    this.addSql(
      `alter table if exists "ocop_certificate" add constraint "ocop_certificate_revocation_decision_id_foreign" foreign key ("revocation_decision_id") references "ocop_decision" ("id") on update cascade on delete set null;`,
    );

    this.addSql(
      `alter table if exists "ocop_certificate_event" add constraint "ocop_certificate_event_certificate_id_foreign" foreign key ("certificate_id") references "ocop_certificate" ("id") on update cascade;`,
    );
    this.addSql(
      `alter table if exists "ocop_certificate_event" add constraint "ocop_certificate_event_decision_id_foreign" foreign key ("decision_id") references "ocop_decision" ("id") on update cascade on delete set null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_recognition_decision_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_revocation_decision_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "ocop_certificate_event" drop constraint if exists "ocop_certificate_event_decision_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_producer_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "ocop_certificate_event" drop constraint if exists "ocop_certificate_event_certificate_id_foreign";`,
    );

    this.addSql(`drop table if exists "ocop_decision" cascade;`);

    this.addSql(`drop table if exists "ocop_listing_change" cascade;`);

    this.addSql(`drop table if exists "ocop_listing_hold" cascade;`);

    this.addSql(`drop table if exists "ocop_listing_policy" cascade;`);

    this.addSql(`drop table if exists "ocop_order_clearance" cascade;`);

    this.addSql(`drop table if exists "ocop_producer" cascade;`);

    this.addSql(`drop table if exists "ocop_certificate" cascade;`);

    this.addSql(`drop table if exists "ocop_certificate_event" cascade;`);
  }
}
