import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { NewSellerOrder } from '../types';
import { keepTransfer } from './transfers';

/** An order that has come; of one that is here already nothing changes. Answers whether it is new. */
export async function openOrder(sql: SqlExecutor, order: NewSellerOrder): Promise<boolean> {
  const opened = await rows<{ id: string }>(
    sql,
    `insert into marketplace_seller_order
       (id, order_id, seller_id, placed_at, is_cash, is_card, answer_by, left_minutes,
        paused_through, state, pay_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (order_id) where deleted_at is null do nothing returning id`,
    [
      generateEntityId(undefined, 'selord'),
      order.order_id,
      order.seller_id,
      order.placed_at,
      order.is_cash,
      order.is_card ?? false,
      order.answer_by,
      order.left_minutes,
      order.paused_through,
      order.transfer ? 'to_pay' : 'to_answer',
      order.transfer?.pay_by ?? null,
    ],
  );
  const isNew = opened.length > 0;
  if (isNew && order.transfer) await keepTransfer(sql, order.order_id, order.transfer);
  return isNew;
}

/** An order that did not come to be: its completion failed behind it. What has a history stays. */
export async function dropOrder(sql: SqlExecutor, orderId: string): Promise<void> {
  await sql.execute(
    `with gone as (
       delete from marketplace_seller_order o where o.order_id = ?
          and not exists (select 1 from marketplace_seller_order_event e
                           where e.order_id = o.order_id)
       returning o.order_id)
     delete from marketplace_transfer t using gone where t.order_id = gone.order_id`,
    [orderId],
  );
}
