import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { unknown } from '../../../kernel/refuse';
import type { OrderCaseRow } from '../types';

/** A case, held until the transaction ends. @throws MedusaError `not_found` */
export async function lockCase(sql: SqlExecutor, id: string): Promise<OrderCaseRow> {
  const [row] = await rows<OrderCaseRow>(
    sql,
    'select * from marketplace_order_case where id = ? and deleted_at is null for update',
    [id],
  );
  if (!row) throw unknown('Không có khiếu nại này.');
  return row;
}
