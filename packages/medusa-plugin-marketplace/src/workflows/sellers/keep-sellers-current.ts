import type { MedusaContainer } from '@medusajs/framework/types';
import { sellersOf } from '../../container/resolve';
import { todayOf } from '../../container/today';
import { followStop, orLater } from './follow-stop';
import { moveSellerWorkflow } from './workflows/move-seller';

/** Who does what the calendar brings. */
const CALENDAR = 'calendar';

/**
 * What the calendar and a crash left to do: accounts whose announced end has come are closed, and goods
 * that do not follow their account yet do. One that fails holds up no other.
 */
export async function keepSellersCurrent(container: MedusaContainer): Promise<void> {
  const sellers = sellersOf(container);
  for (const seller_id of await sellers.listDueClosings(todayOf(container))) {
    await orLater(container, `the end of ${seller_id}`, () =>
      moveSellerWorkflow(container).run({ input: { seller_id, type: 'closed', actor: CALENDAR } }),
    );
  }
  for (const sellerId of await sellers.listDueStops(todayOf(container))) {
    await orLater(container, `what ${sellerId} does to its goods`, () =>
      followStop(container, sellerId, CALENDAR),
    );
  }
}
