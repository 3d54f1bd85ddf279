import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129115000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "marketplace_question" ("id" text not null, "seller_id" text not null, "product_id" text not null, "digest" text not null, "text" text not null, "author" text not null default '', "email" text null, "locale" text not null default 'vi', "answer" text null, "answered_at" timestamptz null, "answered_by" text null, "hidden_at" timestamptz null, "hidden_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_question_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_question_digest_unique" ON "marketplace_question" ("digest") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_question_deleted_at" ON "marketplace_question" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_question_seller" ON "marketplace_question" ("seller_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_question_product" ON "marketplace_question" ("product_id", "answered_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_question" cascade;`);
  }
}
