import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { CalendarDate, SellerEventType } from 'ocop-core';
import type { SellerEventRow } from '../types';

export interface NewSellerEvent {
  type: SellerEventType;
  actor: string;
  reason?: string | null;
  closes_on?: CalendarDate | null;
  authority_request?: string | null;
}

/** Writes down what happened to an account. The clock is read under the lock of its row: events are in order. */
export async function appendEvent(
  sql: SqlExecutor,
  sellerId: string,
  { type, actor, reason, closes_on, authority_request }: NewSellerEvent,
): Promise<void> {
  await sql.execute(
    `insert into marketplace_seller_event
       (id, seller_id, type, at, actor, reason, closes_on, authority_request)
     values (?, ?, ?, clock_timestamp(), ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, 'selevt'),
      sellerId,
      type,
      actor,
      reason ?? null,
      closes_on ?? null,
      authority_request ?? null,
    ],
  );
}

/** Whether this is what happened last: then it was asked twice, and happens once. */
export async function happenedLast(
  sql: SqlExecutor,
  sellerId: string,
  event: NewSellerEvent,
): Promise<boolean> {
  const [last] = await rows<SellerEventRow>(
    sql,
    'select * from marketplace_seller_event where seller_id = ? order by at desc limit 1',
    [sellerId],
  );
  return (
    last?.type === event.type &&
    last.reason === (event.reason ?? null) &&
    last.closes_on === (event.closes_on ?? null) &&
    last.authority_request === (event.authority_request ?? null)
  );
}
