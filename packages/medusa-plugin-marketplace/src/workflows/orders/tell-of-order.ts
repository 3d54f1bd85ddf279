import type { MedusaContainer } from '@medusajs/framework/types';
import { carrierOf, type Locale, type PickUpPlace, PROVINCES, trackingLink } from 'ocop-core';
import { membersOf } from '../../container/members';
import { ordersOf } from '../../container/orders';
import { sellersOf } from '../../container/resolve';
import type { LetterFields } from '../../letters';
import type { SellerOrderEventRow, SellerOrderRow } from '../../modules/seller-order';
import { deskLink } from '../letters/desk-link';
import { queueLetter } from '../letters/queue-letter';
import type { OrderLetter } from '../letters/tell-owners';
import { buyersOrdersLink } from './order-link';
import { pickUpOf } from './order-wishes';
import { readStoredOrder, type StoredOrder } from './stored-order';

type BuyersLetter =
  | 'order_confirmed'
  | 'order_shortened'
  | 'order_sent'
  | 'order_canceled'
  | 'order_refused'
  | 'order_late';

/** What is told to the buyer of what happens; of the rest they know, or it is not their affair. */
const TOLD: Readonly<Partial<Record<SellerOrderEventRow['type'], BuyersLetter>>> = {
  confirmed: 'order_confirmed',
  shortened: 'order_shortened',
  shipped: 'order_sent',
  canceled: 'order_canceled',
  refused: 'order_refused',
  overdue: 'order_late',
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
}

async function tellBuyer(
  container: MedusaContainer,
  event: SellerOrderEventRow,
  order: StoredOrder,
  row: SellerOrderRow,
): Promise<void> {
  const name = TOLD[event.type];
  // Who has cancelled it themselves need not be told, and an order without an address cannot be written to.
  if (!name || !order.email || (event.type === 'canceled' && row.ended_by === 'buyer')) return;
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
  // Each letter takes of this what it tells.
  queueLetter(container, {
    to: order.email,
    name,
    fields: all,
    locale,
    key: `seller-order-event:${event.id}`,
  });
}

/** Where it is fetched, and when, in a line; null where it is sent. */
function placeInWords(place: PickUpPlace | null): string | null {
  if (!place) return null;
  const province = PROVINCES.find(({ code }) => code === place.province_code)?.nameVi;
  return `${[place.address, place.commune, province].filter(Boolean).join(', ')} (${place.hours})`;
}

/** The language in which it was ordered. */
export function localeOfOrder({ locale, metadata }: StoredOrder): Locale {
  const said = typeof metadata?.locale === 'string' ? metadata.locale : locale;
  return said?.startsWith('en') ? 'en' : 'vi';
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
  if (!order || !row?.seller_id || !row.answer_by) return;
  await tellMembers(container, row.seller_id, {
    name: 'new_order',
    fields: {
      number: order.display_id,
      seller_name: null,
      goods: order.lines.map(goodsOfLine).join(', '),
      total: Math.round(order.total),
      answer_by: new Date(row.answer_by).toISOString(),
      link: deskLink(container, 'vi', `/don/${orderId}`),
    },
    key: `seller-order-new:${orderId}`,
  });
}

function goodsOfLine({ title, product_title, quantity }: StoredOrder['lines'][number]): string {
  return `${product_title ?? title} × ${quantity}`;
}

interface ToMembers<Name extends OrderLetter> {
  name: Name;
  fields: LetterFields<Name>;
  key: string;
}

/** A letter to all who work at a seller's desk: whoever sees it first answers. */
export async function tellMembers<Name extends OrderLetter>(
  container: MedusaContainer,
  sellerId: string,
  { name, fields, key }: ToMembers<Name>,
): Promise<void> {
  for (const { id, email } of await membersOf(container).membersOfSeller(sellerId)) {
    queueLetter(container, { to: email, name, fields, key: `${key}:${id}` });
  }
}

async function nameOfSeller(container: MedusaContainer, sellerId: string | null) {
  if (!sellerId) return null;
  const [seller] = await sellersOf(container).listSellersById([sellerId]);
  return seller?.name ?? null;
}
