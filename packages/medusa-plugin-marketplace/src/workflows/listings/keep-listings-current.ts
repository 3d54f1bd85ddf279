import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { listingsOf } from '../../container/listings';
import { orLater } from '../sellers/follow-stop';
import { followShelf } from './follow-shelf';
import { setShelf } from './set-shelf';

const MOST_AT_ONCE = 10_000;

/** What a crash left between a decision about a listing and the shop. One that fails holds up no other. */
export async function keepListingsCurrent(container: MedusaContainer): Promise<void> {
  for (const id of await listingsOf(container).listDueShelves()) {
    await orLater(container, `the shelf of ${id}`, () => followShelf(container, id));
  }
  for (const productId of await pausedOnShelf(container)) {
    await orLater(container, `the pause of ${productId}`, () =>
      setShelf(container, productId, false),
    );
  }
}

/**
 * Products that are on the shelf though their seller has paused them: the register may have read a hold in the
 * moment before the pause released it.
 */
async function pausedOnShelf(container: MedusaContainer): Promise<string[]> {
  const paused = await listingsOf(container).listListings(
    { paused: true, state: { $ne: 'archived' } },
    { select: ['id', 'product_id'], take: MOST_AT_ONCE },
  );
  const ids = paused.flatMap(({ product_id }) => product_id ?? []);
  if (ids.length === 0) return [];
  const shown = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: ids, status: 'published' }, { select: ['id'], take: ids.length });
  return shown.map(({ id }) => id);
}
