import type { MedusaContainer } from '@medusajs/framework/types';
import { ordersOf } from '../../container/orders';
import type { NewAct } from '../../modules/seller-order';
import { carryOut } from './carry-out';
import { OrderConflict } from './order-conflict';
import { underActLock } from './order-locks';
import { endSilence } from './pause-silent-sellers';

/**
 * Does with an order what its seller wants: the act is claimed in the order's row, carried out by Medusa's own
 * workflows, and written down. Cut off anywhere it is found by its claim and carried out again, by whoever
 * comes next or by the minute's job. Asked again it answers alike.
 * @throws OrderConflict; MedusaError `not_found` for an order of nobody, or of another seller
 */
export async function actOnOrder(container: MedusaContainer, wanted: NewAct): Promise<void> {
  await underActLock(container, wanted.order_id, async () => {
    const orders = ordersOf(container);
    let begun = await orders.beginAct(wanted);
    if (begun === 'acting') {
      // Under the lock nobody is at it: a process ended over what was begun before.
      await carryOut(container, wanted.order_id);
      begun = await orders.beginAct(wanted);
    }
    if (begun === 'moved') throw new OrderConflict(await whyMoved(container, wanted.order_id));
    if (begun === 'begun') await carryOut(container, wanted.order_id);
  });
  if (wanted.seller_id) await endSilence(container, wanted.seller_id);
}

async function whyMoved(container: MedusaContainer, orderId: string) {
  const row = await ordersOf(container).readOrder(orderId);
  return row?.state === 'canceled' ? 'order_canceled' : 'order_moved';
}
