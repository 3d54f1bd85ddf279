import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import {
  type AnswerClock,
  type SellerOrderAct,
  type SellerOrderEventType,
  sellerOrderAfter,
} from 'ocop-core';
import { factsOfRow } from '../lib/facts-of-row';
import type { SellerOrderRow } from '../types';
import { appendEvent } from './append-event';
import { lockOrder } from './lock-order';

/** What is written when an act is done: its event, and the moment of it. */
const DONE: Readonly<Record<SellerOrderAct, { event: SellerOrderEventType; at: string }>> = {
  receive: { event: 'received', at: 'received_at' },
  confirm: { event: 'confirmed', at: 'confirmed_at' },
  shorten: { event: 'shortened', at: 'shortened_at' },
  cancel: { event: 'canceled', at: 'canceled_at' },
  ship: { event: 'shipped', at: 'shipped_at' },
  correct: { event: 'corrected', at: 'corrected_at' },
  deliver: { event: 'delivered', at: 'delivered_at' },
  collect: { event: 'collected', at: 'collected_at' },
  refuse: { event: 'refused', at: 'refused_at' },
  give_back: { event: 'given_back', at: 'given_back_at' },
  expire: { event: 'canceled', at: 'canceled_at' },
};

/**
 * Writes what a claimed act has made of an order, once; whoever finishes it second finds it done.
 * @param clock until when it is to be answered from now on, where the act is what it waited for
 */
export async function finishAct(
  sql: SqlExecutor,
  orderId: string,
  clock?: AnswerClock,
): Promise<SellerOrderRow> {
  const row = await lockOrder(sql, orderId, null);
  const { pending_act: act, pending_by } = row;
  if (!act) return row;
  const state = sellerOrderAfter(factsOfRow(row), act);
  if (!state) throw new Error(`seller-order: ${act} of ${orderId} was begun and may not follow`);
  const detail = row.pending_detail ?? {};
  const actor = pending_by ?? 'unknown';
  const columns = Object.entries({ ...columnsOf(row, act, actor), ...columnsOfClock(clock) });
  const [after] = await rows<SellerOrderRow>(
    sql,
    `update marketplace_seller_order
        set state = ?, ${DONE[act].at} = clock_timestamp(),
            ${columns.map(([name]) => `${name} = ?, `).join('')}
            pending_act = null, pending_detail = null, pending_by = null, pending_since = null,
            updated_at = now()
      where id = ? returning *`,
    [state, ...columns.map(([, value]) => value), row.id],
  );
  const note = detail.note ?? detail.reason ?? numberSaid(row, act);
  await appendEvent(sql, row, { type: DONE[act].event, actor, note });
  return after ?? row;
}

/** The parcel's number; where it is corrected, with the one before. */
function numberSaid({ tracking_number, pending_detail }: SellerOrderRow, act: SellerOrderAct) {
  const number = pending_detail?.tracking_number ?? null;
  return act === 'correct' ? `${tracking_number ?? '–'} → ${number ?? '–'}` : number;
}

function columnsOfClock(clock: AnswerClock | undefined): Record<string, unknown> {
  if (!clock) return {};
  const { answerBy, leftMinutes, pausedThrough } = clock;
  return { answer_by: answerBy, left_minutes: leftMinutes, paused_through: pausedThrough };
}

function columnsOf(
  { pending_detail, shortened }: SellerOrderRow,
  act: SellerOrderAct,
  actor: string,
): Record<string, string | null> {
  const { line, way, carrier_name, tracking_number, reason, note } = pending_detail ?? {};
  switch (act) {
    case 'shorten':
      return { shortened: JSON.stringify([...(shortened ?? []), ...(line ? [line] : [])]) };
    case 'ship':
    case 'correct':
      return {
        way: way ?? null,
        carrier_name: carrier_name ?? null,
        tracking_number: tracking_number ?? null,
      };
    case 'receive':
      return { received_by: actor };
    case 'expire':
      return { ended_by: 'clock', end_reason: 'not_paid' };
    case 'cancel':
      return {
        ended_by: actor === 'clock' ? 'clock' : 'seller',
        end_reason: reason ?? null,
        end_note: note ?? null,
      };
    case 'refuse':
      return { end_note: note ?? null };
    default:
      return {};
  }
}

/** Lets go of an act that could not be done: the order is what it was. */
export async function releaseAct(sql: SqlExecutor, orderId: string): Promise<void> {
  await sql.execute(
    `update marketplace_seller_order
        set pending_act = null, pending_detail = null, pending_by = null, pending_since = null,
            updated_at = now()
      where order_id = ? and deleted_at is null`,
    [orderId],
  );
}
