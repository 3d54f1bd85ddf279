import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129105614 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_checkout" add column if not exists "payment" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "marketplace_checkout" drop column if exists "payment";`);
  }
}
