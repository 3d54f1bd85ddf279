import type { SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { type SellerOrderAct, sellerOrderAfter } from 'ocop-core';
import { factsOfRow } from '../lib/facts-of-row';
import type { ActDetail, SellerOrderRow } from '../types';
import { lockOrder } from './lock-order';

/** What somebody wants to do with an order. */
export interface NewAct {
  order_id: string;
  /** Whose order it has to be; null where the clock acts. */
  seller_id: string | null;
  act: SellerOrderAct;
  detail: ActDetail;
  actor: string;
}

/**
 * `begun` is to be carried out, now or once more; `done` was before; `acting`: something else is being done
 * at this moment; `moved`: the act may not follow what the order has become.
 */
export type BegunAct = 'begun' | 'done' | 'acting' | 'moved';

/** Claims an act in the order's row before anything of it is done: of two that exclude each other one is begun. */
export async function beginAct(sql: SqlExecutor, wanted: NewAct): Promise<BegunAct> {
  const row = await lockOrder(sql, wanted.order_id, wanted.seller_id);
  if (row.pending_act) return isPending(row, wanted) ? 'begun' : 'acting';
  if (isDone(row, wanted)) return 'done';
  if (sellerOrderAfter(factsOfRow(row), wanted.act) === null) return 'moved';
  if (wanted.act === 'shorten' && isOutdated(row, wanted.detail)) return 'moved';
  if (wanted.act === 'correct' && isOtherNumber(row, wanted.detail)) return 'moved';
  await sql.execute(
    `update marketplace_seller_order
        set pending_act = ?, pending_detail = ?::jsonb, pending_by = ?,
            pending_since = clock_timestamp(), updated_at = now()
      where id = ?`,
    [wanted.act, JSON.stringify(wanted.detail), wanted.actor, row.id],
  );
  return 'begun';
}

/** Whether it is this very thing that was begun: of a line, or of a parcel, another word is another act. */
function isPending({ pending_act, pending_detail }: SellerOrderRow, { act, detail }: NewAct) {
  if (pending_act !== act) return false;
  const begun = pending_detail ?? {};
  if (act === 'ship' || act === 'correct') return isSameParcel(begun, detail);
  return act !== 'shorten' || isSameLine(begun.line, detail.line);
}

/** Whether this was done before, and nothing has happened since that speaks against it. */
function isDone(row: SellerOrderRow, { act, detail }: NewAct): boolean {
  switch (act) {
    case 'receive':
      return row.received_at !== null;
    case 'confirm':
      return row.confirmed_at !== null && row.state !== 'canceled';
    case 'shorten':
      return isSaid(row, detail);
    case 'ship':
      return row.shipped_at !== null && row.state !== 'refused' && isSameParcel(row, detail);
    case 'correct':
      return row.state === 'shipped' && isSameParcel(row, detail);
    case 'deliver':
      return row.delivered_at !== null;
    case 'collect':
      return row.collected_at !== null;
    case 'refuse':
      return row.refused_at !== null;
    case 'cancel':
      return row.state === 'canceled' && row.ended_by === 'seller';
    case 'give_back':
      return row.given_back_at !== null;
    case 'expire':
      return row.end_reason === 'not_paid';
  }
}

/** Whether something else was said of the line since its seller read how many pieces it has. */
function isOutdated({ shortened }: SellerOrderRow, { line }: ActDetail): boolean {
  const said = (shortened ?? []).filter(({ line_id }) => line_id === line?.line_id).at(-1);
  return said !== undefined && said.left !== line?.was;
}

/** Whether this was the last thing that was said of the line. */
function isSaid({ shortened }: SellerOrderRow, { line }: ActDetail): boolean {
  const said = (shortened ?? []).filter(({ line_id }) => line_id === line?.line_id).at(-1);
  return said !== undefined && isSameLine(said, line);
}

/** Whether somebody else has corrected it since its seller read it. */
function isOtherNumber({ tracking_number }: SellerOrderRow, { was }: ActDetail): boolean {
  return was !== undefined && (was || null) !== tracking_number;
}

function isSameLine(one: ActDetail['line'], other: ActDetail['line']): boolean {
  return one?.line_id === other?.line_id && one?.was === other?.was && one?.left === other?.left;
}

type Sent = Pick<SellerOrderRow, 'way' | 'carrier_name' | 'tracking_number'> | ActDetail;

function isSameParcel(one: Sent, other: ActDetail): boolean {
  return (
    one.way === other.way &&
    (one.carrier_name ?? null) === (other.carrier_name ?? null) &&
    (one.tracking_number ?? null) === (other.tracking_number ?? null)
  );
}
