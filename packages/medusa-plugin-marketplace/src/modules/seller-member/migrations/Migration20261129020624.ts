import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129020624 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_invitation" drop constraint if exists "marketplace_invitation_token_hash_unique";`,
    );
    this.addSql(
      `create table if not exists "marketplace_invitation" ("id" text not null, "seller_id" text not null, "email" text not null, "role" text check ("role" in ('owner', 'staff')) not null, "token_hash" text not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "member_id" text null, "withdrawn_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_invitation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_invitation_token_hash_unique" ON "marketplace_invitation" ("token_hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_invitation_deleted_at" ON "marketplace_invitation" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_invitation_open" ON "marketplace_invitation" ("seller_id", "email") WHERE used_at IS NULL AND withdrawn_at IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_member" ("id" text not null, "seller_id" text null, "auth_identity_id" text null, "email" text not null, "name" text null, "role" text check ("role" in ('owner', 'staff')) not null, "joined_on" text not null, "removed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_member_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_member_deleted_at" ON "marketplace_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_member_email" ON "marketplace_member" ("email") WHERE removed_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_member_identity" ON "marketplace_member" ("auth_identity_id") WHERE removed_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_member_seller" ON "marketplace_member" ("seller_id") WHERE removed_at IS NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_one_time_code" ("id" text not null, "channel" text check ("channel" in ('email', 'phone')) not null, "purpose" text check ("purpose" in ('sign_in')) not null, "destination" text not null, "code_hash" text not null, "issued_at" timestamptz not null, "expires_at" timestamptz not null, "tries_left" integer not null, "used_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_one_time_code_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_one_time_code_deleted_at" ON "marketplace_one_time_code" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_one_time_code_one" ON "marketplace_one_time_code" ("channel", "purpose", "destination") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_request_key" ("id" text not null, "member_id" text not null, "key" text not null, "route" text not null, "body_hash" text not null, "begun_at" timestamptz not null, "status" integer null, "answer" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_request_key_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_request_key_deleted_at" ON "marketplace_request_key" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_request_key_one" ON "marketplace_request_key" ("member_id", "key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_request_key_begun" ON "marketplace_request_key" ("begun_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_invitation" cascade;`);

    this.addSql(`drop table if exists "marketplace_member" cascade;`);

    this.addSql(`drop table if exists "marketplace_one_time_code" cascade;`);

    this.addSql(`drop table if exists "marketplace_request_key" cascade;`);
  }
}
