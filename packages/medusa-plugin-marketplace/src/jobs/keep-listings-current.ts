import type { MedusaContainer } from '@medusajs/framework/types';
import { keepListingsCurrent as keep } from '../workflows/listings/keep-listings-current';

/** What was approved, paused or put away, and a crash kept from the shop. */
export default async function keepListingsCurrent(container: MedusaContainer): Promise<void> {
  await keep(container);
}

export const config = { name: 'marketplace-keep-listings-current', schedule: '* * * * *' };
