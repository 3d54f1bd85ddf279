import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129064810 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_silent_seller" drop constraint if exists "marketplace_silent_seller_seller_id_unique";`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order" drop constraint if exists "marketplace_seller_order_order_id_unique";`,
    );
    this.addSql(
      `create table if not exists "marketplace_seller_order" ("id" text not null, "order_id" text not null, "seller_id" text null, "state" text check ("state" in ('to_answer', 'confirmed', 'shipped', 'delivered', 'refused', 'canceled')) not null default 'to_answer', "placed_at" timestamptz not null, "is_cash" boolean not null, "answer_by" timestamptz null, "left_minutes" integer null, "paused_through" text null, "warned_at" timestamptz null, "overdue_at" timestamptz null, "confirmed_at" timestamptz null, "shipped_at" timestamptz null, "delivered_at" timestamptz null, "refused_at" timestamptz null, "canceled_at" timestamptz null, "collected_at" timestamptz null, "way" text null, "carrier_name" text null, "tracking_number" text null, "ended_by" text check ("ended_by" in ('seller', 'buyer', 'clock', 'operator')) null, "end_reason" text null, "end_note" text null, "pending_act" text check ("pending_act" in ('confirm', 'cancel', 'ship', 'deliver', 'collect', 'refuse')) null, "pending_detail" jsonb null, "pending_by" text null, "pending_since" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_seller_order_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_seller_order_order_id_unique" ON "marketplace_seller_order" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_order_deleted_at" ON "marketplace_seller_order" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_order_seller" ON "marketplace_seller_order" ("seller_id", "state", "answer_by") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_order_waiting" ON "marketplace_seller_order" ("answer_by") WHERE state = 'to_answer' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_order_pending" ON "marketplace_seller_order" ("pending_since") WHERE pending_act IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_seller_order_event" ("id" text not null, "order_id" text not null, "seller_id" text null, "type" text check ("type" in ('confirmed', 'shipped', 'delivered', 'collected', 'refused', 'canceled', 'warned', 'overdue')) not null, "at" timestamptz not null, "actor" text not null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_seller_order_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_order_event_deleted_at" ON "marketplace_seller_order_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_order_event_order" ON "marketplace_seller_order_event" ("order_id", "at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_order_event_at" ON "marketplace_seller_order_event" ("at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_silent_seller" ("id" text not null, "seller_id" text not null, "paused_since" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_silent_seller_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_silent_seller_seller_id_unique" ON "marketplace_silent_seller" ("seller_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_silent_seller_deleted_at" ON "marketplace_silent_seller" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_seller_order" cascade;`);

    this.addSql(`drop table if exists "marketplace_seller_order_event" cascade;`);

    this.addSql(`drop table if exists "marketplace_silent_seller" cascade;`);
  }
}
