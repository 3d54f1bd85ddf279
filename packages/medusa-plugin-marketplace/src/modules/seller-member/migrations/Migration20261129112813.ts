import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261129112813 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_one_time_code" drop constraint if exists "marketplace_one_time_code_purpose_check";`,
    );

    this.addSql(
      `alter table if exists "marketplace_one_time_code" add constraint "marketplace_one_time_code_purpose_check" check("purpose" in ('sign_in', 'buyer_sign_in'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "marketplace_one_time_code" drop constraint if exists "marketplace_one_time_code_purpose_check";`,
    );

    this.addSql(
      `alter table if exists "marketplace_one_time_code" add constraint "marketplace_one_time_code_purpose_check" check("purpose" in ('sign_in'));`,
    );
  }
}
