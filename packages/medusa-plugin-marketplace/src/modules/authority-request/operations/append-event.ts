import { generateEntityId } from '@medusajs/framework/utils';
import type { SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { AuthorityEventRow } from '../types';

/** Writes down what was done about a request, under the lock of its row. */
export async function appendEvent(
  sql: SqlExecutor,
  requestId: string,
  { type, actor, note }: Pick<AuthorityEventRow, 'type' | 'actor'> & { note?: string | null },
): Promise<void> {
  await sql.execute(
    `insert into marketplace_authority_request_event (id, request_id, type, at, actor, note)
     values (?, ?, ?, clock_timestamp(), ?, ?)`,
    [generateEntityId(undefined, 'authev'), requestId, type, actor, note ?? null],
  );
}
