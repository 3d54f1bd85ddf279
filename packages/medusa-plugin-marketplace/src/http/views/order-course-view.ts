import { type SellerOrderState, trackingLink } from 'ocop-core';
import { clockOfRow, type SellerOrderRow } from '../../modules/seller-order';
import { carrierName } from '../../workflows/orders/tell-of-order';
import { instantOf } from './seller-view';

/** A moment of the database that may not have come. */
export function instantOrNull(moment: Date | string | null): string | null {
  return moment === null ? null : instantOf(moment);
}

/** What became of an order, as seller, buyer and operators read it alike. */
export function courseOfRow(row: SellerOrderRow) {
  return {
    state: row.state,
    placed_at: instantOf(row.placed_at),
    clock: clockView(row),
    confirmed_at: instantOrNull(row.confirmed_at),
    shipped_at: instantOrNull(row.shipped_at),
    delivered_at: instantOrNull(row.delivered_at),
    refused_at: instantOrNull(row.refused_at),
    canceled_at: instantOrNull(row.canceled_at),
    shortened: (row.shortened ?? []).map(({ title, pack, was, left }) => ({
      title,
      pack,
      was,
      left,
    })),
    parcel: parcelView(row),
    end: endView(row),
  };
}

/** Until when an order is to be answered; null where nobody has to. */
export function clockView(row: SellerOrderRow) {
  const clock = clockOfRow(row);
  if (!clock) return null;
  return {
    answer_by: clock.answerBy.toISOString(),
    left_minutes: clock.leftMinutes,
    paused_through: clock.pausedThrough,
  };
}

function parcelView(row: SellerOrderRow) {
  const { way, tracking_number } = row;
  if (!way) return null;
  const tracking_url = trackingLink(way, tracking_number);
  return { way, carrier_name: carrierName(row), tracking_number, tracking_url };
}

const ENDED: readonly SellerOrderState[] = ['canceled', 'refused'];

function endView({ state, ended_by, end_reason, end_note }: SellerOrderRow) {
  if (!ENDED.includes(state)) return null;
  return { by: ended_by ?? ('operator' as const), reason: end_reason, note: end_note };
}

/** The moment from which an order is over; null while it is not. */
export function endOfRow(row: SellerOrderRow): Date | null {
  const { is_cash, collected_at, canceled_at, refused_at, delivered_at } = row;
  const isPaid = !is_cash || collected_at !== null;
  const ended = canceled_at ?? refused_at ?? (isPaid ? (collected_at ?? delivered_at) : null);
  const isOver = row.state === 'delivered' ? isPaid : ENDED.includes(row.state);
  return isOver && ended !== null ? new Date(ended) : null;
}
