import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129161500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_order_case" drop constraint if exists "marketplace_order_case_repayment_check";`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_marketplace_order_case_to_card" ON "marketplace_order_case" ("repay_by") WHERE repayment = 'by_card' and paid_on is null AND deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "marketplace_order_case" add constraint "marketplace_order_case_repayment_check" check("repayment" in ('owed', 'paid', 'denied', 'received', 'by_card'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_order_case" drop constraint if exists "marketplace_order_case_repayment_check";`,
    );
    this.addSql(`drop index if exists "IDX_marketplace_order_case_to_card";`);
    this.addSql(
      `alter table if exists "marketplace_order_case" add constraint "marketplace_order_case_repayment_check" check("repayment" in ('owed', 'paid', 'denied', 'received'));`,
    );
  }
}
