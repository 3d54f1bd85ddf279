import 'server-only';
import type { PaymentWay } from 'ocop-contract';
import { readBasket } from './backend/baskets';
import {
  type Checkout,
  type CheckoutWishes,
  openCheckout,
  placeCheckout,
  TOTAL_CHANGED,
} from './backend/checkouts';
import { BackendNotFound, BackendRefused, BackendUnavailable } from './backend/errors';
import type { CheckoutProblem } from './checkout-state';
import { oneAtATime } from './one-at-a-time';
import { routes } from './routes';
import { differences, type ShownBasket, shownParcels } from './shown-basket';

/** What came of an attempt to order; the caller turns it into a page. */
export type OrderOutcome =
  | { orderIds: readonly string[]; placedAt: Date; whole: boolean }
  | { path: string }
  | { problem: CheckoutProblem };

/** An attempt to order, and what the basket had become before it, in part: an answer may have been lost. */
interface OrderAttempt {
  outcome: OrderOutcome;
  earlier: readonly string[];
}

/** What the buyer has seen, and said. */
interface Wanted {
  wishes: CheckoutWishes;
  payment: PaymentWay;
  /** Null: the form did not say. */
  shown: ShownBasket | null;
}

/**
 * Orders a basket if it is what the buyer was shown: lines, prices, discount, delivery, total. The
 * same basket is ordered once at a time, so that a second press finds the orders of the first.
 */
export function orderBasket(id: string, wanted: Wanted): Promise<OrderAttempt> {
  return oneAtATime(`order ${id}`, async () => {
    const earlier: string[] = [];
    const attempt = (outcome: OrderOutcome) => ({ outcome, earlier });
    try {
      return attempt(await order(id, wanted, earlier));
    } catch (error) {
      if (error instanceof BackendUnavailable) return attempt({ problem: { kind: 'unavailable' } });
      if (error instanceof BackendNotFound) return attempt({ path: routes.basket });
      throw error;
    }
  });
}

/** @param earlier takes up what the basket had become before */
async function order(
  id: string,
  { wishes, payment, shown }: Wanted,
  earlier: string[],
): Promise<OrderOutcome> {
  try {
    const checkout = await openCheckout(id, wishes);
    if (!checkout.ordered) earlier.push(...checkout.orders.map((placed) => placed.id));
    return (await notToBePlaced(checkout, shown)) ?? (await place(checkout, payment, shown));
  } catch (error) {
    if (error instanceof BackendRefused) return afterRefusal(id, shown, error);
    throw error;
  }
}

/** Null where the checkout may be placed as it is. */
async function notToBePlaced(
  checkout: Checkout,
  shown: ShownBasket | null,
): Promise<OrderOutcome | null> {
  const { parcels } = checkout;
  if (checkout.card) return { path: routes.cardPayment };
  if (checkout.ordered) return placedEarlier(checkout);
  if (checkout.refusals.length > 0) return { path: routes.basketBlocked };
  if (parcels.length === 0) return { path: routes.basket };
  const undelivered = parcels.filter(({ cart }) => (cart.shipping_methods ?? []).length === 0);
  if (undelivered.some(({ delivery }) => delivery?.lack)) return { problem: { kind: 'notSent' } };
  if (undelivered.length > 0) return { problem: { kind: 'unavailable' } };
  const found = changes(checkout, shown);
  // The page said that what the way costs was not known yet, and nothing else has changed.
  const isPriced = shown?.shipping === null && found && onlyDelivery(found);
  return isPriced ? { problem: { kind: 'priced' } } : found;
}

function onlyDelivery(outcome: OrderOutcome): boolean {
  if (!('problem' in outcome) || outcome.problem.kind !== 'changed') return false;
  return outcome.problem.differences.every(({ kind }) => kind === 'shipping' || kind === 'total');
}

async function place(
  checkout: Checkout,
  payment: PaymentWay,
  shown: ShownBasket | null,
): Promise<OrderOutcome> {
  const placed = await placeCheckout(checkout, payment);
  if (placed.card) return { path: routes.cardPayment };
  const orderIds = placed.orders.map(({ id }) => id);
  if (orderIds.length > 0) return { orderIds, placedAt: new Date(), whole: placed.ordered };
  return nothingOrdered(placed, shown);
}

/** Every parcel was refused. */
async function nothingOrdered(
  { cart_id, parcels }: Checkout,
  shown: ShownBasket | null,
): Promise<OrderOutcome> {
  const checkout = await openCheckout(cart_id);
  if (checkout.refusals.length > 0) return { path: routes.basketBlocked };
  const changed = changes(checkout, shown);
  if (changed) return changed;
  const dearer = parcels.some(({ failure }) => failure?.code === TOTAL_CHANGED);
  return dearer
    ? { problem: { kind: 'changed', differences: [] } }
    : { problem: { kind: 'refused' } };
}

/** Null where the basket is as it was shown. */
function changes(checkout: Checkout, shown: ShownBasket | null): OrderOutcome | null {
  const found = shown ? differences(shown, shownParcels(checkout.parcels)) : [];
  if (shown && found.length === 0) return null;
  return { problem: { kind: 'changed', differences: found } };
}

/** Another instance or tab may have ordered it; or a line, or the total, is not what it was. */
async function afterRefusal(
  id: string,
  shown: ShownBasket | null,
  error: BackendRefused,
): Promise<OrderOutcome> {
  const checkout = await openCheckout(id);
  const other = await notToBePlaced(checkout, shown);
  if (other) return other;
  const kind = error.code === TOTAL_CHANGED ? 'changed' : 'refused';
  return { problem: kind === 'changed' ? { kind, differences: [] } : { kind } };
}

async function placedEarlier({ cart_id, orders }: Checkout): Promise<OrderOutcome> {
  const placedAt = (await readBasket(cart_id))?.completed_at;
  return {
    orderIds: orders.map(({ id }) => id),
    placedAt: placedAt ? new Date(placedAt) : new Date(),
    whole: true,
  };
}
