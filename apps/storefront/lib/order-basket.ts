import 'server-only';
import { type Basket, readBasket, refreshBasket } from './backend/baskets';
import {
  type Delivery,
  placeOrder,
  prepareDelivery,
  startCashPayment,
  TOTAL_CHANGED,
} from './backend/checkouts';
import { BackendNotFound, BackendRefused, BackendUnavailable } from './backend/errors';
import type { CheckoutProblem } from './checkout-state';
import { oneAtATime } from './one-at-a-time';
import { routes } from './routes';
import { differences, type ShownBasket, shownBasket } from './shown-basket';

/** What came of an attempt to order; the caller turns it into a page. */
export type OrderOutcome =
  | { orderId: string; placedAt: Date }
  | { path: string }
  | { problem: CheckoutProblem };

/**
 * Orders a basket if it is what the buyer was shown: lines, prices, discount, delivery, total. The
 * same basket is ordered once at a time, so that a second press finds the order of the first.
 * @param shown null: the form did not say
 */
export function orderBasket(
  id: string,
  delivery: Delivery,
  shown: ShownBasket | null,
): Promise<OrderOutcome> {
  return oneAtATime(`order ${id}`, async () => {
    try {
      return await order(id, delivery, shown);
    } catch (error) {
      if (error instanceof BackendUnavailable) return { problem: { kind: 'unavailable' } };
      if (error instanceof BackendNotFound) return { path: routes.basket };
      throw error;
    }
  });
}

async function order(
  id: string,
  delivery: Delivery,
  shown: ShownBasket | null,
): Promise<OrderOutcome> {
  const refreshed = await refreshBasket(id);
  if (!refreshed) return { path: routes.basket };
  if ('orderId' in refreshed) return placedEarlier(id, refreshed.orderId);
  if (refreshed.basket.items.length === 0) return { path: routes.basket };
  if (refreshed.refusals.length > 0) return { path: routes.basketBlocked };
  try {
    return await place(await prepareDelivery(id, delivery), shown);
  } catch (error) {
    if (error instanceof BackendRefused) return afterRefusal(id, shown, error);
    throw error;
  }
}

async function place(basket: Basket, shown: ShownBasket | null): Promise<OrderOutcome> {
  if ((basket.shipping_methods ?? []).length === 0) return { problem: { kind: 'unavailable' } };
  const changed = changes(basket, shown);
  if (changed) return changed;
  await startCashPayment(basket.id);
  return { orderId: await placeOrder(basket.id, basket.total), placedAt: new Date() };
}

/** Null where the basket is as it was shown. */
function changes(basket: Basket, shown: ShownBasket | null): OrderOutcome | null {
  const found = shown ? differences(shown, shownBasket(basket)) : [];
  if (shown && found.length === 0) return null;
  return { problem: { kind: 'changed', differences: found } };
}

/** Another instance or tab may have ordered it; or a line, or the total, is not what it was. */
async function afterRefusal(
  id: string,
  shown: ShownBasket | null,
  error: BackendRefused,
): Promise<OrderOutcome> {
  const refreshed = await refreshBasket(id);
  if (!refreshed) return { path: routes.basket };
  if ('orderId' in refreshed) return placedEarlier(id, refreshed.orderId);
  if (refreshed.refusals.length > 0) return { path: routes.basketBlocked };
  const changed = changes(refreshed.basket, shown);
  if (changed) return changed;
  const kind = error.code === TOTAL_CHANGED ? 'changed' : 'refused';
  return { problem: kind === 'changed' ? { kind, differences: [] } : { kind } };
}

async function placedEarlier(id: string, orderId: string): Promise<OrderOutcome> {
  const placedAt = (await readBasket(id))?.completed_at;
  return { orderId, placedAt: placedAt ? new Date(placedAt) : new Date() };
}
