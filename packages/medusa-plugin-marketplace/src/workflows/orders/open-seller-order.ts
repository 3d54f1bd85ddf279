import type { MedusaContainer } from '@medusajs/framework/types';
import { transferCode } from 'ocop-core';
import { ordersOf } from '../../container/orders';
import { pluginOptions } from '../../kernel/plugin-options';
import type { NewSellerOrder, NewTransfer } from '../../modules/seller-order';
import { sellersOfProducts } from '../ownership/sellers-of-products';
import { transferAccounts } from '../transfers/transfer-account';
import { answerClockFrom } from './answer-clock-from';
import {
  isCardOrder,
  isCashOrder,
  isTransferOrder,
  readStoredOrder,
  type StoredOrder,
} from './stored-order';

/**
 * Puts an order on its seller's desk, once; the clock runs from when it was placed. Goods of several sellers,
 * which only staff can bring together, are on nobody's desk, as are the operator's own.
 */
export async function openSellerOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const order = await readStoredOrder(container, orderId);
  if (!order || order.is_draft_order || order.canceled_at) return;
  const seller_id = await sellerOfOrder(container, order);
  const transfer = await transferOf(container, seller_id, order);
  await ordersOf(container).openOrder({
    order_id: orderId,
    seller_id,
    placed_at: order.created_at,
    // Money that could be sent to nobody is paid to whoever brings the parcel.
    is_cash: isCashOrder(order) || (isTransferOrder(order) && !transfer),
    is_card: isCardOrder(order),
    ...(transfer ? { ...NO_CLOCK, transfer } : await clockOf(container, seller_id, order)),
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

type Clock = Pick<NewSellerOrder, 'answer_by' | 'left_minutes' | 'paused_through'>;

const NO_CLOCK: Clock = { answer_by: null, left_minutes: null, paused_through: null };

async function clockOf(
  container: MedusaContainer,
  sellerId: string | null,
  { created_at }: StoredOrder,
): Promise<Clock> {
  if (sellerId === null) return NO_CLOCK;
  const clock = await answerClockFrom(container, sellerId, created_at);
  return {
    answer_by: clock.answerBy,
    left_minutes: clock.leftMinutes,
    paused_through: clock.pausedThrough,
  };
}

/** How an order is to be paid, where its buyer chose to send the money; to the account of this moment. */
async function transferOf(
  container: MedusaContainer,
  sellerId: string | null,
  order: StoredOrder,
): Promise<NewTransfer | undefined> {
  if (!isTransferOrder(order)) return undefined;
  const account = (await transferAccounts(container, [sellerId])).get(sellerId ?? '');
  if (!account) return undefined;
  const { payHours } = pluginOptions(container).orders;
  return {
    amount: String(Math.round(order.total)),
    code: transferCode(order.display_id),
    bank_code: account.bank,
    account_number: account.number,
    account_holder: account.holder,
    pay_by: new Date(order.created_at.getTime() + payHours * 3_600_000),
  };
}
