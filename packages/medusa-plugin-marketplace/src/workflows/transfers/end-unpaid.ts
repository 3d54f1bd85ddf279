import type { MedusaContainer } from '@medusajs/framework/types';
import { ordersOf } from '../../container/orders';
import { actOnOrder } from '../orders/act-on-order';
import { OrderConflict } from '../orders/order-conflict';
import { orLater } from '../sellers/follow-stop';

/** Orders whose transfer has not come in time end, and give the stock back. What is paid at that moment does not. */
export async function endUnpaid(container: MedusaContainer, now: Date): Promise<void> {
  for (const orderId of await ordersOf(container).listUnpaid(now)) {
    await orLater(container, `the end of unpaid order ${orderId}`, () => end(container, orderId));
  }
}

async function end(container: MedusaContainer, order_id: string): Promise<void> {
  const act = { act: 'expire', detail: {}, actor: 'clock' } as const;
  try {
    await actOnOrder(container, { order_id, seller_id: null, ...act });
  } catch (error) {
    // Somebody was faster: what the order has become is looked at again in a minute.
    if (!(error instanceof OrderConflict)) throw error;
  }
}
