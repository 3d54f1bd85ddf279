import type { MedusaContainer } from '@medusajs/framework/types';
import { carrierOf, type PickUpPlace, PROVINCES, trackingLink } from 'ocop-core';
import { ordersOf } from '../../container/orders';
import type { SellerOrderEventRow, SellerOrderRow } from '../../modules/seller-order';
import { deskLink } from '../letters/desk-link';
import { queueLetter } from '../letters/queue-letter';
import { queueShort } from '../letters/queue-short';
import { tellOfTransfer } from '../transfers/tell-of-transfer';
import { buyersOrdersLink } from './order-link';
import { pickUpOf } from './order-wishes';
import { goodsOfOrder, localeOfOrder, nameOfSeller } from './order-words';
import { readStoredOrder, type StoredOrder } from './stored-order';
import { tellMembers } from './tell-members';

type BuyersLetter =
  | 'order_confirmed'
  | 'order_shortened'
  | 'order_sent'
  | 'order_corrected'
  | 'order_canceled'
  | 'order_refused'
  | 'order_late'
  | 'order_transfer_received';

/** What is told to the buyer of what happens; of the rest they know, or it is not their affair. */
const TOLD: Readonly<Partial<Record<SellerOrderEventRow['type'], BuyersLetter>>> = {
  confirmed: 'order_confirmed',
  shortened: 'order_shortened',
  shipped: 'order_sent',
  corrected: 'order_corrected',
  canceled: 'order_canceled',
  refused: 'order_refused',
  overdue: 'order_late',
  received: 'order_transfer_received',
};

/** Tells of what has just happened to an order whom it concerns. */
export async function tellOfLastEvent(container: MedusaContainer, orderId: string): Promise<void> {
  const [event] = await ordersOf(container).listSellerOrderEvents(
    { order_id: orderId },
    { order: { at: 'DESC' }, take: 1 },
  );
  if (event) await tellOfOrderEvent(container, event);
}

/** A letter about an event, once, whoever tells of it again. */
export async function tellOfOrderEvent(
  container: MedusaContainer,
  event: SellerOrderEventRow,
): Promise<void> {
  const [order, row] = await Promise.all([
    readStoredOrder(container, event.order_id),
    ordersOf(container).readOrder(event.order_id),
  ]);
  if (!order || !row) return;
  if (event.type === 'warned') await tellSellerOfWaiting(container, order, row);
  else await tellBuyer(container, event, order, row);
  // What was paid first is to be answered from now on.
  if (event.type === 'received') await tellOfNewOrder(container, event.order_id);
}

async function tellBuyer(
  container: MedusaContainer,
  event: SellerOrderEventRow,
  order: StoredOrder,
  row: SellerOrderRow,
): Promise<void> {
  const name = TOLD[event.type];
  // Who has cancelled it themselves need not be told.
  if (!name || (event.type === 'canceled' && row.ended_by === 'buyer')) return;
  const locale = localeOfOrder(order);
  const all = {
    number: order.display_id,
    seller_name: await nameOfSeller(container, row.seller_id),
    link: buyersOrdersLink(container, locale),
    carrier: carrierName(row),
    tracking_number: row.tracking_number,
    tracking_url: row.way ? trackingLink(row.way, row.tracking_number) : null,
    pick_up: placeInWords(pickUpOf(order)),
    reason: row.end_reason ?? 'other',
    note: row.end_note,
    goods: event.note ?? '',
    total: Math.round(order.total),
  } as const;
  // Each letter takes of this what it tells; who has left no address is told by phone, where that can be.
  const letter = { name, fields: all, locale, key: `seller-order-event:${event.id}` };
  if (order.email) queueLetter(container, { ...letter, to: order.email });
  else queueShort(container, { ...letter, phone: order.shipping_address?.phone });
}

/** Where it is fetched, and when, in a line; null where it is sent. */
function placeInWords(place: PickUpPlace | null): string | null {
  if (!place) return null;
  const province = PROVINCES.find(({ code }) => code === place.province_code)?.nameVi;
  const where = [place.name, place.address, place.commune, province].filter(Boolean).join(', ');
  return place.hours ? `${where} (${place.hours})` : where;
}

/** Who brings a parcel, in words; null where its seller does. */
export function carrierName({
  way,
  carrier_name,
}: Pick<SellerOrderRow, 'way' | 'carrier_name'>): string | null {
  return way === null || way === 'own' ? null : (carrierOf(way)?.name ?? carrier_name);
}

async function tellSellerOfWaiting(
  container: MedusaContainer,
  order: StoredOrder,
  row: SellerOrderRow,
): Promise<void> {
  if (!row.seller_id || !row.answer_by) return;
  await tellMembers(container, row.seller_id, {
    name: 'order_waiting',
    fields: {
      number: order.display_id,
      seller_name: null,
      answer_by: new Date(row.answer_by).toISOString(),
      link: deskLink(container, 'vi', `/don/${order.id}`),
    },
    key: `seller-order-waiting:${order.id}`,
  });
}

/** Tells those who sell that somebody has bought; told before, nobody is told again. */
export async function tellOfNewOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const [order, row] = await Promise.all([
    readStoredOrder(container, orderId),
    ordersOf(container).readOrder(orderId),
  ]);
  if (order && row?.state === 'to_pay') await tellOfTransfer(container, order, row);
  if (!order || !row?.seller_id || !row.answer_by) return;
  await tellMembers(container, row.seller_id, {
    name: 'new_order',
    fields: {
      number: order.display_id,
      seller_name: null,
      goods: goodsOfOrder(order),
      total: Math.round(order.total),
      answer_by: new Date(row.answer_by).toISOString(),
      link: deskLink(container, 'vi', `/don/${orderId}`),
    },
    key: `seller-order-new:${orderId}`,
  });
}
