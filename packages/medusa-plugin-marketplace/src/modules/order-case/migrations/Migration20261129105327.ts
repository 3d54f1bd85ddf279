import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129105327 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "marketplace_order_case" ("id" text not null, "order_id" text not null, "seller_id" text null, "kind" text check ("kind" in ('not_arrived', 'not_as_described')) not null, "state" text check ("state" in ('to_answer', 'answered', 'with_operator', 'closed')) not null, "words" text not null, "opened_at" timestamptz not null, "answer_by" timestamptz not null, "solve_by" timestamptz not null, "warned_at" timestamptz null, "answer" text check ("answer" in ('refund', 'resend', 'explain')) null, "answer_words" text null, "answered_at" timestamptz null, "asked_operator_by" text check ("asked_operator_by" in ('buyer', 'clock', 'opening')) null, "asked_operator_at" timestamptz null, "asked_operator_words" text null, "late_at" timestamptz null, "closed_at" timestamptz null, "closed_by" text check ("closed_by" in ('buyer', 'operator', 'clock')) null, "outcome" text check ("outcome" in ('refund', 'resend', 'no_claim')) null, "decision_words" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_order_case_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_case_deleted_at" ON "marketplace_order_case" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_order_case_open" ON "marketplace_order_case" ("order_id") WHERE state <> 'closed' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_case_order" ON "marketplace_order_case" ("order_id", "opened_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_case_seller" ON "marketplace_order_case" ("seller_id", "state", "answer_by") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_case_state" ON "marketplace_order_case" ("state", "solve_by") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_order_case_event" ("id" text not null, "case_id" text not null, "order_id" text not null, "type" text check ("type" in ('opened', 'photo_added', 'warned', 'answered', 'escalated', 'late', 'solved', 'decided', 'expired')) not null, "at" timestamptz not null, "actor" text not null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_order_case_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_case_event_deleted_at" ON "marketplace_order_case_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_case_event_case" ON "marketplace_order_case_event" ("case_id", "at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_case_event_at" ON "marketplace_order_case_event" ("at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_order_case_photo" ("id" text not null, "case_id" text not null, "digest" text not null, "file_id" text not null, "width" integer not null, "height" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_order_case_photo_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_case_photo_deleted_at" ON "marketplace_order_case_photo" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_order_case_photo_digest" ON "marketplace_order_case_photo" ("case_id", "digest") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_order_case" cascade;`);

    this.addSql(`drop table if exists "marketplace_order_case_event" cascade;`);

    this.addSql(`drop table if exists "marketplace_order_case_photo" cascade;`);
  }
}
