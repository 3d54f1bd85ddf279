import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129151000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_order_case_event" drop constraint if exists "marketplace_order_case_event_type_check";`,
    );
    this.addSql(
      `alter table if exists "marketplace_order_case" add column if not exists "repayment" text check ("repayment" in ('owed', 'paid', 'denied', 'received')) null, add column if not exists "repay_vnd" integer null, add column if not exists "repay_by" timestamptz null, add column if not exists "repay_late_at" timestamptz null, add column if not exists "paid_on" text null, add column if not exists "pay_reference" text null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_case_repay" ON "marketplace_order_case" ("repay_by") WHERE repayment in ('owed', 'denied') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "marketplace_order_case_event" add constraint "marketplace_order_case_event_type_check" check("type" in ('opened', 'photo_added', 'warned', 'answered', 'escalated', 'late', 'solved', 'decided', 'expired', 'paid_back', 'not_received', 'money_received', 'repay_late'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_order_case_event" drop constraint if exists "marketplace_order_case_event_type_check";`,
    );
    this.addSql(`drop index if exists "IDX_marketplace_order_case_repay";`);
    this.addSql(
      `alter table if exists "marketplace_order_case" drop column if exists "repayment", drop column if exists "repay_vnd", drop column if exists "repay_by", drop column if exists "repay_late_at", drop column if exists "paid_on", drop column if exists "pay_reference";`,
    );
    this.addSql(
      `alter table if exists "marketplace_order_case_event" add constraint "marketplace_order_case_event_type_check" check("type" in ('opened', 'photo_added', 'warned', 'answered', 'escalated', 'late', 'solved', 'decided', 'expired'));`,
    );
  }
}
