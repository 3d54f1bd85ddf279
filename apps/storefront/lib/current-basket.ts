import 'server-only';
import { cache } from 'react';
import { type Basket, readBasket, refreshBasket } from './backend/baskets';
import { withDelivery } from './backend/checkouts';
import { BackendRefused } from './backend/errors';
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
  const refreshed = id ? await refreshBasket(id) : null;
  if (!refreshed) return { state: 'none' };
  if ('orderId' in refreshed) return { state: 'ordered', orderId: refreshed.orderId };
  const { basket, refusals } = refreshed;
  if (basket.items.length === 0) return { state: 'none' };
  const changes = refreshedDifferences(basket, refreshed.changes);
  return { state: 'open', basket: await delivered(basket), refusals, changes };
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
