import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261125182318 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_review" drop constraint if exists "ocop_review_order_line_id_unique";`,
    );
    this.addSql(
      `create table if not exists "ocop_review" ("id" text not null, "product_id" text not null, "order_id" text not null, "order_line_id" text not null, "rating" integer not null, "text" text not null, "author" text not null, "status" text check ("status" in ('pending', 'published', 'rejected')) not null default 'pending', "rejection_reason" text null, "moderated_by" text null, "moderated_at" timestamptz null, "reply" text null, "replied_by" text null, "replied_at" timestamptz null, "demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_review_pkey" primary key ("id"), constraint ocop_review_rating_check check (rating between 1 and 5));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_review_order_line_id_unique" ON "ocop_review" ("order_line_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_review_deleted_at" ON "ocop_review" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_review_shown" ON "ocop_review" ("product_id", "status") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_review_order" ON "ocop_review" ("order_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_review_report" ("id" text not null, "review_id" text not null, "reason" text check ("reason" in ('spam', 'offensive', 'false', 'personal_data', 'other')) not null, "note" text not null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_review_report_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_review_report_deleted_at" ON "ocop_review_report" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_review_report_open" ON "ocop_review_report" ("review_id") WHERE settled_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_review" cascade;`);

    this.addSql(`drop table if exists "ocop_review_report" cascade;`);
  }
}
