import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { DeletionRow, NewDeletion } from '../types';

/** Keeps that an account is to be deleted; asked again, the same. */
export async function openDeletion(
  sql: SqlExecutor,
  { customer_id, auth_identity_id, email, order_ids, due_at }: NewDeletion,
): Promise<DeletionRow> {
  const [row] = await rows<DeletionRow>(
    sql,
    `insert into marketplace_buyer_deletion
       (id, customer_id, auth_identity_id, email, order_ids, requested_at, due_at)
     values (?, ?, ?, ?, ?::text[], clock_timestamp(), ?)
     on conflict (customer_id) where deleted_at is null do update set updated_at = now()
     returning *`,
    [
      generateEntityId(undefined, 'buydel'),
      customer_id,
      auth_identity_id,
      email,
      arrayLiteral(order_ids),
      due_at,
    ],
  );
  if (!row) throw new Error('a deletion that was just written is gone');
  return row;
}

/** Deletions of which something is left to do; those that were looked at longest ago first. */
export function listOpenDeletions(sql: SqlExecutor): Promise<DeletionRow[]> {
  return rows<DeletionRow>(
    sql,
    `select * from marketplace_buyer_deletion where done_at is null and deleted_at is null
      order by updated_at limit 200`,
  );
}

/** The account is gone, and so are what it kept here. */
export async function noteAccountDeleted(sql: SqlExecutor, row: DeletionRow): Promise<void> {
  for (const table of ['marketplace_buyer', 'marketplace_buyer_saved']) {
    await sql.execute(`delete from ${table} where customer_id = ?`, [row.customer_id]);
  }
  await sql.execute(
    `update marketplace_buyer_deletion
        set account_deleted_at = coalesce(account_deleted_at, clock_timestamp()), updated_at = now()
      where id = ?`,
    [row.id],
  );
}

/** What is left after some orders were made nobody's; with nothing left it is done, and says no more who it was. */
export async function keepLeftOrders(
  sql: SqlExecutor,
  id: string,
  left: readonly string[],
): Promise<void> {
  await sql.execute(
    `update marketplace_buyer_deletion
        set order_ids = ?::text[], updated_at = now(),
            done_at = case when ? then clock_timestamp() end,
            email = case when ? then '' else email end
      where id = ? and done_at is null`,
    [arrayLiteral(left), left.length === 0, left.length === 0, id],
  );
}

/** Ids of Medusa's, which need no quoting. */
function arrayLiteral(ids: readonly string[]): string {
  return `{${ids.filter((id) => /^\w+$/.test(id)).join(',')}}`;
}
