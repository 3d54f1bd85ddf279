import type { ListedSellerOrder } from 'ocop-contract';
import { contactIsShown, sellerOrderActs } from 'ocop-core';
import type { OrderShare } from '../../modules/checkout-payment';
import { factsOfRow, type SellerOrderRow, type TransferRow } from '../../modules/seller-order';
import type { StoredOrder } from '../../workflows/orders/stored-order';
import { cardShareView } from './card-share-view';
import { courseOfRow, endOfRow, instantOrNull } from './order-course-view';
import { orderWishesView } from './order-wishes-view';
import { transferView } from './transfer-view';

/** How an order is paid, where not in cash. */
interface PaidBy {
  transfer: TransferRow | undefined;
  card: OrderShare | undefined;
}

/** An order as it stands in a list of the desk. */
export function listedOrderView(
  row: SellerOrderRow,
  order: StoredOrder,
  { transfer, card }: PaidBy,
): ListedSellerOrder {
  const contact = contactOf(row, order);
  return {
    id: order.id,
    number: order.display_id,
    ...courseOfRow(row),
    is_cash: row.is_cash,
    collected_at: instantOrNull(row.collected_at),
    transfer: transferView(row, transfer),
    card: cardShareView(card),
    total: Math.round(order.total),
    buyer_name: contact?.name ?? null,
    place: placeOf(order),
    buyer_note: contact ? order.buyer_note : null,
    ...orderWishesView(order, contact !== null),
    lines: order.lines.map(({ id, title, product_title, variant_title, quantity, total }) => ({
      id,
      title: product_title ?? title,
      pack: variant_title ?? null,
      quantity,
      total: Math.round(total),
    })),
    acts: row.pending_act ? [] : sellerOrderActs(factsOfRow(row)),
    pending_act: row.pending_act,
  };
}

/** Whom a parcel goes to; null when its seller need not know that any more. */
export function contactOf(row: SellerOrderRow, { shipping_address: address }: StoredOrder) {
  if (!address || !contactIsShown(endOfRow(row), new Date())) return null;
  const { first_name, last_name, phone, address_1, address_2, city, province } = address;
  return {
    name: parts(' ', last_name, first_name),
    phone: phone ?? '',
    address: parts(', ', address_1, address_2, city, province),
  };
}

function placeOf({ shipping_address: address }: StoredOrder): string {
  return parts(', ', address?.city, address?.province);
}

function parts(between: string, ...texts: (string | null | undefined)[]): string {
  return [...new Set(texts.map((text) => text?.trim()).filter(Boolean))].join(between);
}
