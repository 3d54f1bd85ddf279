import { Migration } from '@medusajs/framework/mikro-orm/migrations';
import { searchLookSql } from './sql/search-look';

const LAST_DAY = 'ocop_last_day(c)';
const ENDED_ON = 'least(c.annulled_on, c.revoked_on, c.returned_on)';

/**
 * Each change says what it owes and what withholds its product; what was written before owes the
 * three effects that there were. What happened before is not announced.
 */
export class Migration20261128101200_listing_effects extends Migration {
  override up(): void {
    this.addSql(`alter table ocop_listing_change
      add column owed text[] not null default '{product_status,search,purge}',
      add column withholding text[] not null default '{search}',
      add column retries jsonb not null default '{}',
      add column announced_at timestamptz null;`);
    this.addSql(`alter table ocop_listing_change
      alter column owed drop default, alter column withholding drop default,
      alter column retries drop default;`);
    this.addSql("update ocop_listing_change set announced_at = now() where status = 'done';");
    this.addSql(`create index "IDX_ocop_listing_change_unannounced" on ocop_listing_change (done_at)
      where status = 'done' and announced_at is null and deleted_at is null;`);
    this.addSql(`create function ocop_withheld(withholding text[], effects jsonb) returns boolean
      language sql immutable as
      $$ select exists (select from unnest(withholding) name where effects->>name is null) $$;`);
    this.addSql(searchLookSql(LAST_DAY, ENDED_ON, 'ocop_withheld(l.withholding, l.effects)'));
    this.addSql(`create table ocop_announced (
      id boolean primary key default true check (id), position int not null);`);
    this.addSql(`insert into ocop_announced (position)
      select coalesce(max(sequence), 0) from ocop_certificate_event;`);
    this.addSql(`create table ocop_duty (
      name text primary key, last_run_at timestamptz not null, last_success_at timestamptz,
      last_error text, last_error_at timestamptz, duration_ms int not null);`);
  }

  override down(): void {
    this.addSql(searchLookSql(LAST_DAY, ENDED_ON));
    this.addSql('drop function ocop_withheld(text[], jsonb);');
    this.addSql('drop table ocop_announced; drop table ocop_duty;');
    this.addSql('drop index "IDX_ocop_listing_change_unannounced";');
    this.addSql(`alter table ocop_listing_change drop column owed, drop column withholding,
      drop column retries, drop column announced_at;`);
  }
}
