import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** What the primary search index owes: products that changed and that it has not acknowledged. */
export class Migration20261125190000 extends Migration {
  override up(): void {
    this.addSql(`
create table if not exists ocop_search_debt (
  product_id text primary key,
  version bigint not null default 1,
  strict boolean not null,
  attempts integer not null default 0,
  due_at timestamptz not null,
  last_error text,
  created_at timestamptz not null default now()
);`);
    this.addSql(
      'create index if not exists "IDX_ocop_search_debt_due" on ocop_search_debt (due_at);',
    );
  }

  override down(): void {
    this.addSql('drop table if exists ocop_search_debt;');
  }
}
