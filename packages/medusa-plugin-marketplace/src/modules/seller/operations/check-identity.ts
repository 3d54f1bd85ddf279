import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { CalendarDate, VneidState } from 'ocop-core';
import type { IdentityCheckRow, NewIdentityCheck } from '../types';
import { lockSeller } from './lock-seller';

/** Keeps a check of who a seller is; the last one counts, and the same again is kept once. */
export async function checkIdentity(
  sql: SqlExecutor,
  sellerId: string,
  { method, result, checked_on, note, actor }: NewIdentityCheck,
): Promise<void> {
  await lockSeller(sql, sellerId);
  const [last] = await rows<IdentityCheckRow>(
    sql,
    `select * from marketplace_identity_check where seller_id = ? order by created_at desc, id desc limit 1`,
    [sellerId],
  );
  const repeats =
    last?.method === method &&
    last.result === result &&
    last.checked_on === checked_on &&
    last.note === note;
  if (repeats) return;
  await sql.execute(
    `insert into marketplace_identity_check
       (id, seller_id, method, result, checked_on, note, actor, created_at)
     values (?, ?, ?, ?, ?, ?, ?, clock_timestamp())`,
    [generateEntityId(undefined, 'selchk'), sellerId, method, result, checked_on, note, actor],
  );
  await sql.execute(
    'update marketplace_seller set verified_on = ?, updated_at = now() where id = ?',
    [result === 'passed' ? checked_on : null, sellerId],
  );
}

/** Whether an account is tied to VNeID, and since when. */
export async function setVneid(
  sql: SqlExecutor,
  sellerId: string,
  { state, on }: { state: VneidState; on: CalendarDate },
): Promise<void> {
  await lockSeller(sql, sellerId);
  await sql.execute(
    'update marketplace_seller set vneid_linked_on = ?, updated_at = now() where id = ?',
    [state === 'linked' ? on : null, sellerId],
  );
}
