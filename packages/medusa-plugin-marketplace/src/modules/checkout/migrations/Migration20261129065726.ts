import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129065726 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "marketplace_checkout" ("id" text not null, "basket_id" text not null, "placed_at" timestamptz null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_checkout_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_checkout_deleted_at" ON "marketplace_checkout" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_checkout_open" ON "marketplace_checkout" ("basket_id") WHERE settled_at IS NULL AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_checkout_basket" ON "marketplace_checkout" ("basket_id", "created_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_checkout_begun" ON "marketplace_checkout" ("placed_at") WHERE settled_at IS NULL AND placed_at IS NOT NULL AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "marketplace_checkout_parcel" ("id" text not null, "checkout_id" text not null, "place" integer not null, "seller_id" text null, "cart_id" text not null, "made_of" text not null, "lines" jsonb not null, "expected_total" text null, "order_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "marketplace_checkout_parcel_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_checkout_parcel_deleted_at" ON "marketplace_checkout_parcel" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_checkout_parcel_checkout" ON "marketplace_checkout_parcel" ("checkout_id", "place") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_checkout_parcel_cart" ON "marketplace_checkout_parcel" ("cart_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_marketplace_checkout_parcel_order" ON "marketplace_checkout_parcel" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "marketplace_checkout" cascade;`);

    this.addSql(`drop table if exists "marketplace_checkout_parcel" cascade;`);
  }
}
