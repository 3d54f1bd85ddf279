import { generateEntityId } from '@medusajs/framework/utils';
import type { SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { OrderCaseEventRow, OrderCaseRow } from '../types';

/** Writes down what happened to a case, under the lock of its row. */
export async function appendEvent(
  sql: SqlExecutor,
  { id, order_id }: Pick<OrderCaseRow, 'id' | 'order_id'>,
  { type, actor, note }: Pick<OrderCaseEventRow, 'type' | 'actor'> & { note?: string | null },
): Promise<void> {
  await sql.execute(
    `insert into marketplace_order_case_event (id, case_id, order_id, type, at, actor, note)
     values (?, ?, ?, ?, clock_timestamp(), ?, ?)`,
    [generateEntityId(undefined, 'ordcev'), id, order_id, type, actor, note ?? null],
  );
}
