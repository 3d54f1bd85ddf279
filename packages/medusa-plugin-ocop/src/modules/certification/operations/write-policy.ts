import { generateEntityId } from '@medusajs/framework/utils';
import { listingPolicyFor, REVOCATION_REASONS } from 'ocop-core';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { CertificationModuleOptions } from '../types';

/** Puts the operator's options where the database's guard reads them; what is not said is forbidden. */
export async function writePolicy(
  sql: SqlExecutor,
  policy: CertificationModuleOptions['policy'] = {},
): Promise<void> {
  const wanted = new Map<string, string>([
    ['ordinary', policy.ordinaryProducts ?? 'refuse'],
    ['lapsed', policy.lapsed ?? 'delist'],
    ...REVOCATION_REASONS.map(({ code }): [string, string] => [
      code,
      listingPolicyFor(code, policy.revoked?.[code]),
    ]),
  ]);
  await sql.execute(
    `delete from ocop_listing_policy where cause <> 'installed'
        and cause not in (${[...wanted].map(() => '?').join(', ')})`,
    [...wanted.keys()],
  );
  for (const [cause, action] of wanted) {
    await sql.execute(
      `insert into ocop_listing_policy (id, cause, action) values (?, ?, ?)
       on conflict (cause) where deleted_at is null
       do update set action = excluded.action, updated_at = now()
       where ocop_listing_policy.action <> excluded.action`,
      [generateEntityId(undefined, 'ocpol'), cause, action],
    );
  }
}

/** When the plugin's migrations ran: orders from before are none of its business. */
export async function readInstalledAt(sql: SqlExecutor): Promise<Date> {
  const [row] = await rows<{ created_at: string | Date }>(
    sql,
    "select created_at from ocop_listing_policy where cause = 'installed'",
  );
  return row ? new Date(row.created_at) : new Date(0);
}
