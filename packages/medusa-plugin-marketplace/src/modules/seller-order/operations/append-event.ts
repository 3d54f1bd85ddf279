import { generateEntityId } from '@medusajs/framework/utils';
import type { SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { SellerOrderEventType } from 'ocop-core';
import type { SellerOrderRow } from '../types';

export interface NewOrderEvent {
  type: SellerOrderEventType;
  actor: string;
  note?: string | null;
}

/** Writes down what happened to an order, under the lock of its row. */
export async function appendEvent(
  sql: SqlExecutor,
  { order_id, seller_id }: Pick<SellerOrderRow, 'order_id' | 'seller_id'>,
  { type, actor, note }: NewOrderEvent,
): Promise<void> {
  await sql.execute(
    `insert into marketplace_seller_order_event (id, order_id, seller_id, type, at, actor, note)
     values (?, ?, ?, ?, clock_timestamp(), ?, ?)`,
    [generateEntityId(undefined, 'seloev'), order_id, seller_id, type, actor, note ?? null],
  );
}
