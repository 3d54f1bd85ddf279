import type { MedusaContainer } from '@medusajs/framework/types';
import { startAnswerClock } from 'ocop-core';
import { ordersOf } from '../../container/orders';
import { sellersOf } from '../../container/resolve';
import { pluginOptions } from '../../kernel/plugin-options';
import type { NewSellerOrder } from '../../modules/seller-order';
import { sellersOfProducts } from '../ownership/sellers-of-products';
import { isCashOrder, readStoredOrder, type StoredOrder } from './stored-order';

/**
 * Puts an order on its seller's desk, once; the clock runs from when it was placed. Goods of several sellers,
 * which only staff can bring together, are on nobody's desk, as are the operator's own.
 */
export async function openSellerOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const order = await readStoredOrder(container, orderId);
  if (!order || order.is_draft_order || order.canceled_at) return;
  const seller_id = await sellerOfOrder(container, order);
  await ordersOf(container).openOrder({
    order_id: orderId,
    seller_id,
    placed_at: order.created_at,
    is_cash: isCashOrder(order),
    ...(await clockOf(container, seller_id, order.created_at)),
  });
}

async function sellerOfOrder(
  container: MedusaContainer,
  { lines }: StoredOrder,
): Promise<string | null> {
  const products = lines.flatMap(({ product_id }) => product_id ?? []);
  const sellers = new Set((await sellersOfProducts(container, products)).values());
  const [only = null] = sellers;
  return sellers.size === 1 ? only : null;
}

async function clockOf(
  container: MedusaContainer,
  sellerId: string | null,
  placedAt: Date,
): Promise<Pick<NewSellerOrder, 'answer_by' | 'left_minutes' | 'paused_through'>> {
  if (sellerId === null) return { answer_by: null, left_minutes: null, paused_through: null };
  const [seller] = await sellersOf(container).listSellersById([sellerId]);
  const { answerHours } = pluginOptions(container).orders;
  const clock = startAnswerClock(placedAt, answerHours, seller?.holiday_through ?? null);
  return {
    answer_by: clock.answerBy,
    left_minutes: clock.leftMinutes,
    paused_through: clock.pausedThrough,
  };
}
