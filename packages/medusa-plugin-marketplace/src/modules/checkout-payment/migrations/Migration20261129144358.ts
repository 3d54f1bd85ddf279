import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129144358 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_stripe_event" drop constraint if exists "marketplace_stripe_event_event_id_unique";`,
    );
    this.addSql(
      `create table if not exists "marketplace_card_allocation" ("id" text not null, "payment_id" text not null, "cart_id" text not null, "amount" integer not null, "session_id" text null, "order_id" text null, "captured" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_card_allocation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_card_allocation_deleted_at" ON "marketplace_card_allocation" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_card_allocation_cart" ON "marketplace_card_allocation" ("payment_id", "cart_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_card_allocation_session" ON "marketplace_card_allocation" ("session_id") WHERE session_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_card_allocation_order" ON "marketplace_card_allocation" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_card_payment" ("id" text not null, "checkout_id" text not null, "attempt" integer not null, "intent_id" text null, "amount" integer not null, "state" text check ("state" in ('open', 'authorised', 'captured', 'released')) not null default 'open', "capture_amount" integer null, "authorised_at" timestamptz null, "captured_at" timestamptz null, "released_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_card_payment_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_card_payment_deleted_at" ON "marketplace_card_payment" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_card_payment_live" ON "marketplace_card_payment" ("checkout_id") WHERE state <> 'released' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_card_payment_attempt" ON "marketplace_card_payment" ("checkout_id", "attempt") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_card_payment_intent" ON "marketplace_card_payment" ("intent_id") WHERE intent_id IS NOT NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_card_payment_held" ON "marketplace_card_payment" ("authorised_at") WHERE state = 'authorised' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_card_refund" ("id" text not null, "payment_id" text not null, "allocation_id" text not null, "amount" integer not null, "stripe_id" text null, "state" text check ("state" in ('asked', 'done', 'failed')) not null default 'asked', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_card_refund_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_card_refund_deleted_at" ON "marketplace_card_refund" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_card_refund_allocation" ON "marketplace_card_refund" ("allocation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_card_refund_asked" ON "marketplace_card_refund" ("created_at") WHERE state = 'asked' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_stripe_event" ("id" text not null, "event_id" text not null, "type" text not null, "intent_id" text null, "applied_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_stripe_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_stripe_event_event_id_unique" ON "marketplace_stripe_event" ("event_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_stripe_event_deleted_at" ON "marketplace_stripe_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_card_allocation" cascade;`);

    this.addSql(`drop table if exists "marketplace_card_payment" cascade;`);

    this.addSql(`drop table if exists "marketplace_card_refund" cascade;`);

    this.addSql(`drop table if exists "marketplace_stripe_event" cascade;`);
  }
}
