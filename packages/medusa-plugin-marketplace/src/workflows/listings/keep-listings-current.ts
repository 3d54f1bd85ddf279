import type { MedusaContainer } from '@medusajs/framework/types';
import { listingsOf } from '../../container/listings';
import { orLater } from '../sellers/follow-stop';
import { followShelf } from './follow-shelf';

/** What a crash left between a decision about a listing and the shop. One that fails holds up no other. */
export async function keepListingsCurrent(container: MedusaContainer): Promise<void> {
  for (const id of await listingsOf(container).listDueShelves()) {
    await orLater(container, `the shelf of ${id}`, () => followShelf(container, id));
  }
}
