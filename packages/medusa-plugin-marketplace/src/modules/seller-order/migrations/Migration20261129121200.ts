import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129121200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_transfer" drop constraint if exists "marketplace_transfer_order_id_unique";`,
    );
    this.addSql(
      `alter table if exists "marketplace_bank_notice" drop constraint if exists "marketplace_bank_notice_notice_key_unique";`,
    );
    this.addSql(
      `create table if not exists "marketplace_bank_notice" ("id" text not null, "notice_key" text not null, "seller_id" text null, "order_id" text null, "bank_code" text not null, "account_number" text not null, "amount" text not null, "text" text not null, "sent_at" timestamptz not null, "outcome" text check ("outcome" in ('applied', 'too_little', 'too_much', 'late', 'duplicate', 'unknown')) null, "settled_at" timestamptz null, "settled_by" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_bank_notice_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_bank_notice_notice_key_unique" ON "marketplace_bank_notice" ("notice_key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_bank_notice_deleted_at" ON "marketplace_bank_notice" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_bank_notice_seller" ON "marketplace_bank_notice" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_bank_notice_unjudged" ON "marketplace_bank_notice" ("created_at") WHERE outcome IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_transfer" ("id" text not null, "order_id" text not null, "amount" text not null, "code" text not null, "bank_code" text not null, "account_number" text not null, "account_holder" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_transfer_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_transfer_order_id_unique" ON "marketplace_transfer" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_transfer_deleted_at" ON "marketplace_transfer" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_transfer_code" ON "marketplace_transfer" ("account_number", "code") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "marketplace_seller_order" drop constraint if exists "marketplace_seller_order_state_check";`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order" drop constraint if exists "marketplace_seller_order_pending_act_check";`,
    );

    this.addSql(
      `alter table if exists "marketplace_seller_order_event" drop constraint if exists "marketplace_seller_order_event_type_check";`,
    );

    this.addSql(
      `alter table if exists "marketplace_seller_order" add column if not exists "pay_by" timestamptz null, add column if not exists "received_at" timestamptz null, add column if not exists "received_by" text null, add column if not exists "given_back_at" timestamptz null;`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order" add constraint "marketplace_seller_order_state_check" check("state" in ('to_pay', 'to_answer', 'confirmed', 'shipped', 'delivered', 'refused', 'canceled'));`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order" add constraint "marketplace_seller_order_pending_act_check" check("pending_act" in ('receive', 'confirm', 'shorten', 'cancel', 'ship', 'deliver', 'collect', 'refuse', 'give_back', 'expire'));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_seller_order_to_pay" ON "marketplace_seller_order" ("pay_by") WHERE state = 'to_pay' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "marketplace_seller_order_event" add constraint "marketplace_seller_order_event_type_check" check("type" in ('received', 'confirmed', 'shortened', 'shipped', 'delivered', 'collected', 'refused', 'canceled', 'given_back', 'warned', 'overdue'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_bank_notice" cascade;`);

    this.addSql(`drop table if exists "marketplace_transfer" cascade;`);

    this.addSql(
      `alter table if exists "marketplace_seller_order" drop constraint if exists "marketplace_seller_order_state_check";`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order" drop constraint if exists "marketplace_seller_order_pending_act_check";`,
    );

    this.addSql(
      `alter table if exists "marketplace_seller_order_event" drop constraint if exists "marketplace_seller_order_event_type_check";`,
    );

    this.addSql(`drop index if exists "IDX_marketplace_seller_order_to_pay";`);
    this.addSql(
      `alter table if exists "marketplace_seller_order" drop column if exists "pay_by", drop column if exists "received_at", drop column if exists "received_by", drop column if exists "given_back_at";`,
    );

    this.addSql(
      `alter table if exists "marketplace_seller_order" add constraint "marketplace_seller_order_state_check" check("state" in ('to_answer', 'confirmed', 'shipped', 'delivered', 'refused', 'canceled'));`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order" add constraint "marketplace_seller_order_pending_act_check" check("pending_act" in ('confirm', 'shorten', 'cancel', 'ship', 'deliver', 'collect', 'refuse'));`,
    );

    this.addSql(
      `alter table if exists "marketplace_seller_order_event" add constraint "marketplace_seller_order_event_type_check" check("type" in ('confirmed', 'shortened', 'shipped', 'delivered', 'collected', 'refused', 'canceled', 'warned', 'overdue'));`,
    );
  }
}
