import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129114711 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "marketplace_authority_request" ("id" text not null, "authority" text not null, "paper_number" text not null, "paper_date" text not null, "asks" text check ("asks" in ('remove_listing', 'give_information', 'suspend_seller', 'other')) not null, "words" text not null, "seller_id" text null, "received_at" timestamptz not null, "due_at" timestamptz not null, "sale_stopped_at" timestamptz null, "warned_at" timestamptz null, "late_at" timestamptz null, "closed_at" timestamptz null, "closed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_authority_request_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_authority_request_deleted_at" ON "marketplace_authority_request" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_authority_request_paper" ON "marketplace_authority_request" ("authority", "paper_number", "paper_date") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_authority_request_due" ON "marketplace_authority_request" ("closed_at", "due_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_authority_request_event" ("id" text not null, "request_id" text not null, "type" text check ("type" in ('entered', 'file_added', 'sale_stopped', 'sale_resumed', 'data_given', 'answered', 'other', 'due_soon', 'late', 'closed')) not null, "at" timestamptz not null, "actor" text not null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_authority_request_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_authority_request_event_deleted_at" ON "marketplace_authority_request_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_authority_request_event" ON "marketplace_authority_request_event" ("request_id", "at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_authority_request_file" ("id" text not null, "request_id" text not null, "file_id" text not null, "file_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_authority_request_file_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_authority_request_file_deleted_at" ON "marketplace_authority_request_file" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_authority_request_file" ON "marketplace_authority_request_file" ("request_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_authority_request" cascade;`);

    this.addSql(`drop table if exists "marketplace_authority_request_event" cascade;`);

    this.addSql(`drop table if exists "marketplace_authority_request_file" cascade;`);
  }
}
