import 'server-only';
import { cache } from 'react';
import { ownBasket } from './account/checkout-account';
import { type Basket, readBasket, refreshBasket } from './backend/baskets';
import {
  type Checkout,
  openCheckout,
  readSenders,
  type Senders,
  withDelivery,
} from './backend/checkouts';
import { BackendNotFound, BackendRefused } from './backend/errors';
import type { Refusal } from './backend/shared-schemas';
import { basketId } from './cookies';
import { type Difference, refreshedDifferences } from './shown-basket';

/** The basket of this browser: none, one that is being filled, or one that was ordered. */
export type CurrentBasket =
  | { state: 'none' }
  | { state: 'open'; basket: Basket }
  | { state: 'ordered'; basketId: string; placedAt: Date };

/** For server actions: what the basket is before they change it. @throws BackendUnavailable */
export async function currentBasket(): Promise<CurrentBasket> {
  const id = await basketId();
  const basket = id ? await readBasket(id) : null;
  if (!basket) return { state: 'none' };
  const { completed_at } = basket;
  if (!completed_at) return { state: 'open', basket };
  return { state: 'ordered', basketId: basket.id, placedAt: new Date(completed_at) };
}

export type PageBasket = { state: 'none' } | OpenBasket | { state: 'ordered'; orderId: string };

interface OpenBasket {
  state: 'open';
  basket: Basket;
  /** Who sends what of it; delivery is known when there is one sender alone. */
  senders: Senders;
  refusals: readonly Refusal[];
  /** What today's prices have changed since the basket was last seen. */
  changes: readonly Difference[];
}

/**
 * For pages: the basket at today's prices with its delivery, and the lines that may not be sold now.
 * Never kept. @throws BackendUnavailable
 */
export const readPageBasket = cache(async (): Promise<PageBasket> => {
  const id = await basketId();
  if (!id) return { state: 'none' };
  const [refreshed, senders] = await Promise.all([refreshBasket(id), sendersOf(id)]);
  if (!refreshed) return { state: 'none' };
  if ('orderId' in refreshed) return { state: 'ordered', orderId: refreshed.orderId };
  const { basket, refusals } = refreshed;
  if (basket.items.length === 0) return { state: 'none' };
  const changes = refreshedDifferences(basket, refreshed.changes);
  // What a seller asks for the way hangs on where it goes: the checkout asks that.
  const isKnown = senders.length <= 1 && !senders.some((sender) => sender.priced_by_seller);
  const whole = isKnown ? await delivered(basket) : basket;
  return { state: 'open', basket: whole, senders, refusals, changes };
});

async function sendersOf(id: string): Promise<Senders> {
  try {
    return await readSenders(id);
  } catch (error) {
    if (error instanceof BackendNotFound) return [];
    throw error;
  }
}

/** The checkout of this browser's basket; null where it has none. Never kept. @throws BackendUnavailable */
export const readPageCheckout = cache(async (): Promise<Checkout | null> => {
  const id = await basketId();
  if (!id) return null;
  try {
    const checkout = await openCheckout(id);
    // Who is signed in orders as themselves; of what is ordered already nothing changes.
    const isOwned = !checkout.ordered && !checkout.card && (await ownBasket(id));
    return isOwned ? await openCheckout(id) : checkout;
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
});

/** A basket with lines that may not be sold may not get a delivery; the page says why. */
async function delivered(basket: Basket): Promise<Basket> {
  try {
    return await withDelivery(basket);
  } catch (error) {
    if (error instanceof BackendRefused) return basket;
    throw error;
  }
}
