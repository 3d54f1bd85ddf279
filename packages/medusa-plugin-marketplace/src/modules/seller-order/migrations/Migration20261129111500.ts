import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129111500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_seller_order" drop constraint if exists "marketplace_seller_order_pending_act_check";`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order_event" drop constraint if exists "marketplace_seller_order_event_type_check";`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order" add column if not exists "shortened_at" timestamptz null, add column if not exists "shortened" jsonb null;`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order" add constraint "marketplace_seller_order_pending_act_check" check ("pending_act" in ('confirm', 'shorten', 'cancel', 'ship', 'deliver', 'collect', 'refuse'));`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order_event" add constraint "marketplace_seller_order_event_type_check" check ("type" in ('confirmed', 'shortened', 'shipped', 'delivered', 'collected', 'refused', 'canceled', 'warned', 'overdue'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_seller_order" drop column if exists "shortened_at", drop column if exists "shortened";`,
    );
  }
}
