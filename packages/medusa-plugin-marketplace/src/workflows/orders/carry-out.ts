import type { MedusaContainer } from '@medusajs/framework/types';
import type { SellerOrderAct, SellerOrderState } from 'ocop-core';
import { ordersOf } from '../../container/orders';
import type { SellerOrderRow } from '../../modules/seller-order';
import { giveBackOfOrder } from '../cards/give-back';
import { cancelOrder } from './acts/cancel-order';
import { collectCash } from './acts/collect-cash';
import { confirmOrder } from './acts/confirm-order';
import { correctParcel } from './acts/correct-parcel';
import { deliverOrder } from './acts/deliver-order';
import { expireOrder } from './acts/expire-order';
import { giveBackTransfer } from './acts/give-back-transfer';
import { receiveTransfer } from './acts/receive-transfer';
import { shipOrder } from './acts/ship-order';
import { isShortenedInPart, shortenOrder } from './acts/shorten-order';
import { takeBackParcel } from './acts/take-back-parcel';
import { OrderConflict } from './order-conflict';
import { readStoredOrder } from './stored-order';
import { tellOfLastEvent } from './tell-of-order';

type Act = (container: MedusaContainer, row: SellerOrderRow) => Promise<void>;

/** What each act does in Medusa. Every one of them may be repeated: it looks at what is there first. */
const ACTS: Readonly<Record<SellerOrderAct, Act>> = {
  receive: receiveTransfer,
  confirm: confirmOrder,
  shorten: shortenOrder,
  cancel: cancelOrder,
  ship: shipOrder,
  correct: correctParcel,
  deliver: deliverOrder,
  collect: collectCash,
  refuse: takeBackParcel,
  give_back: giveBackTransfer,
  expire: expireOrder,
};

/** In these somebody else may have cancelled an order meanwhile. */
const CANCELABLE: readonly SellerOrderState[] = ['to_pay', 'to_answer', 'confirmed'];

/** Carries out the act that an order's row claims, and writes it down; to be called under its lock. */
export async function carryOut(container: MedusaContainer, orderId: string): Promise<void> {
  const orders = ordersOf(container);
  const row = await orders.readOrder(orderId);
  if (!row?.pending_act) return;
  try {
    await ACTS[row.pending_act](container, row);
  } catch (error) {
    // What was done in part is found again by whoever asks again; the order is not held by it. A line that is shorter
    // already holds it: what it says is not what it was asked for, and its payment is gone until it is made anew.
    if (!(await isShortenedInPart(container, row))) await orders.releaseAct(orderId);
    if (CANCELABLE.includes(row.state)) {
      await throwWhereCanceled(container, orderId);
    }
    throw error;
  }
  await tellOfLastEvent(container, orderId);
  if (row.is_card) await giveBackOfOrder(container, orderId);
}

/** Somebody else cancelled it meanwhile: that is what speaks against the act. */
async function throwWhereCanceled(container: MedusaContainer, orderId: string): Promise<void> {
  const order = await readStoredOrder(container, orderId);
  if (!order?.canceled_at) return;
  await ordersOf(container).followCancellation(orderId);
  throw new OrderConflict('order_canceled');
}
