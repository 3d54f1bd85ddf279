import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129144600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_seller_order" drop constraint if exists "marketplace_seller_order_pending_act_check";`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order_event" drop constraint if exists "marketplace_seller_order_event_type_check";`,
    );

    this.addSql(
      `alter table if exists "marketplace_seller_order" add column if not exists "corrected_at" timestamptz null;`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order" add constraint "marketplace_seller_order_pending_act_check" check("pending_act" in ('receive', 'confirm', 'shorten', 'cancel', 'ship', 'correct', 'deliver', 'collect', 'refuse', 'give_back', 'expire'));`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order_event" add constraint "marketplace_seller_order_event_type_check" check("type" in ('received', 'confirmed', 'shortened', 'shipped', 'corrected', 'delivered', 'collected', 'refused', 'canceled', 'given_back', 'warned', 'overdue'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_seller_order" drop constraint if exists "marketplace_seller_order_pending_act_check";`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order_event" drop constraint if exists "marketplace_seller_order_event_type_check";`,
    );

    this.addSql(
      `alter table if exists "marketplace_seller_order" drop column if exists "corrected_at";`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order" add constraint "marketplace_seller_order_pending_act_check" check("pending_act" in ('receive', 'confirm', 'shorten', 'cancel', 'ship', 'deliver', 'collect', 'refuse', 'give_back', 'expire'));`,
    );
    this.addSql(
      `alter table if exists "marketplace_seller_order_event" add constraint "marketplace_seller_order_event_type_check" check("type" in ('received', 'confirmed', 'shortened', 'shipped', 'delivered', 'collected', 'refused', 'canceled', 'given_back', 'warned', 'overdue'));`,
    );
  }
}
