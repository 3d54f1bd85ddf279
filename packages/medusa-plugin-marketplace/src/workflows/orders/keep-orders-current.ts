import type { MedusaContainer } from '@medusajs/framework/types';
import { ordersOf } from '../../container/orders';
import { orLater } from '../sellers/follow-stop';
import { endUnpaid } from '../transfers/end-unpaid';
import { finishNotices } from '../transfers/take-bank-notice';
import { carryOut } from './carry-out';
import { followOrders } from './follow-orders';
import { underActLock } from './order-locks';
import { pauseSilentSellers } from './pause-silent-sellers';
import { tellOfRecentOrders } from './tell-of-recent-orders';
import { watchClocks } from './watch-clocks';

/** An act takes seconds; one this old was cut off. */
const CUT_OFF_MS = 60_000;

/**
 * What a crash, staff and the calendar left to do with orders: those that came past their desk, what was begun and
 * not done, what was cancelled elsewhere, clocks, silent sellers, letters. One that fails holds up no other.
 */
export async function keepOrdersCurrent(
  container: MedusaContainer,
  now = new Date(),
): Promise<void> {
  const orders = ordersOf(container);
  for (const orderId of await orders.listUnfinishedActs(new Date(now.getTime() - CUT_OFF_MS))) {
    await orLater(container, `what was begun with ${orderId}`, () =>
      underActLock(container, orderId, () => carryOut(container, orderId)),
    );
  }
  await finishNotices(container, now);
  await followOrders(container);
  await endUnpaid(container, now);
  await watchClocks(container, now);
  await pauseSilentSellers(container);
  await tellOfRecentOrders(container, now);
}
