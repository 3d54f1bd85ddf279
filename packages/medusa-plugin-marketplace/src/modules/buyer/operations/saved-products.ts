import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';

/** What a customer keeps from now on. */
export async function saveProducts(
  sql: SqlExecutor,
  customerId: string,
  productIds: readonly string[],
): Promise<void> {
  const ids = [...new Set(productIds)].filter((id) => /^\w+$/.test(id));
  await sql.execute(
    `insert into marketplace_buyer_saved (id, customer_id, product_ids)
     values (?, ?, ?::text[])
     on conflict (customer_id) where deleted_at is null
       do update set product_ids = excluded.product_ids, updated_at = now()`,
    [generateEntityId(undefined, 'buysav'), customerId, `{${ids.join(',')}}`],
  );
}

export async function savedProducts(sql: SqlExecutor, customerId: string): Promise<string[]> {
  const [row] = await rows<{ product_ids: string[] }>(
    sql,
    `select product_ids from marketplace_buyer_saved where customer_id = ? and deleted_at is null`,
    [customerId],
  );
  return row?.product_ids ?? [];
}
