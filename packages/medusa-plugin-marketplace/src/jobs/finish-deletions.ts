import type { MedusaContainer } from '@medusajs/framework/types';
import { finishDeletions as finish } from '../workflows/buyers/delete-account';

/** What is left of accounts that their customers want deleted: orders that are over by now, what a crash cut off. */
export default async function finishDeletions(container: MedusaContainer): Promise<void> {
  await finish(container);
}

export const config = { name: 'marketplace-finish-deletions', schedule: '* * * * *' };
