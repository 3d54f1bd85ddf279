import { newId } from '../../../kernel/new-id';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { CertificationModuleOptions } from '../types';

/** Puts the installation's option where the database's guard reads it; what is not said is forbidden. */
export async function writePolicy(
  sql: SqlExecutor,
  policy: CertificationModuleOptions['policy'] = {},
): Promise<void> {
  // What ends do to listings stood here too, before it had versions.
  await sql.execute(`delete from ocop_listing_policy where cause not in ('installed', 'ordinary')`);
  await sql.execute(
    `insert into ocop_listing_policy (id, cause, action) values (?, 'ordinary', ?)
     on conflict (cause) where deleted_at is null
     do update set action = excluded.action, updated_at = now()
     where ocop_listing_policy.action <> excluded.action`,
    [newId('ocpol'), policy.ordinaryProducts ?? 'refuse'],
  );
}

/** When the plugin's migrations ran: orders from before are none of its business. */
export async function readInstalledAt(sql: SqlExecutor): Promise<Date> {
  const [row] = await rows<{ created_at: string | Date }>(
    sql,
    "select created_at from ocop_listing_policy where cause = 'installed'",
  );
  return row ? new Date(row.created_at) : new Date(0);
}
