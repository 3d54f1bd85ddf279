import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { unknown } from '../../../kernel/refuse';
import type { SellerOrderRow } from '../types';

/** An order, held until the transaction ends. @param sellerId whose it has to be; null: whoever's it is */
export async function lockOrder(
  sql: SqlExecutor,
  orderId: string,
  sellerId: string | null,
): Promise<SellerOrderRow> {
  const [row] = await rows<SellerOrderRow>(
    sql,
    `select * from marketplace_seller_order
      where order_id = ? and deleted_at is null for update`,
    [orderId],
  );
  if (!row || (sellerId !== null && row.seller_id !== sellerId)) {
    throw unknown('Không có đơn hàng này.');
  }
  return row;
}
