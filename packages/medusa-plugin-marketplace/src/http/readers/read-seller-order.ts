import type { MedusaContainer } from '@medusajs/framework/types';
import type { SellerOrder } from 'ocop-contract';
import { cardsOf } from '../../container/cards';
import { casesOf } from '../../container/cases';
import { ordersOf } from '../../container/orders';
import { unknown } from '../../kernel/refuse';
import { readStoredOrder } from '../../workflows/orders/stored-order';
import { contactOf, listedOrderView } from '../views/seller-order-view';
import { instantOf } from '../views/seller-view';

/** One order of a seller, with whom it goes to. @throws MedusaError `not_found`, also for another seller's */
export async function readSellerOrder(
  container: MedusaContainer,
  sellerId: string,
  orderId: string,
): Promise<SellerOrder> {
  const orders = ordersOf(container);
  const row = await orders.readOrder(orderId);
  const order = row?.seller_id === sellerId ? await readStoredOrder(container, orderId) : null;
  if (!row || !order) throw unknown('Không có đơn hàng này.');
  const events = await orders.listSellerOrderEvents(
    { order_id: orderId },
    { order: { at: 'ASC' }, take: 100 },
  );
  const [transfers, cards] = await Promise.all([
    orders.readTransfers([orderId]),
    cardsOf(container).sharesOfOrders([orderId]),
  ]);
  const paidBy = { transfer: transfers.get(orderId), card: cards.get(orderId) };
  const cases = await casesOf(container).casesOfOrder(orderId);
  const contact = contactOf(row, order);
  return {
    ...listedOrderView(row, order, paidBy),
    address: contact?.address ?? null,
    buyer_phone: contact?.phone ?? null,
    subtotal: Math.round(order.item_total + order.discount_total),
    delivery_fee: Math.round(order.shipping_total),
    discount: Math.round(order.discount_total),
    cases: cases.map(({ row: { id, state, opened_at } }) => ({
      id,
      state,
      opened_at: instantOf(opened_at),
    })),
    history: events.map(({ type, at, note }) => ({ type, at: instantOf(at), note })),
  };
}
