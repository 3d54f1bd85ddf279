import type { MedusaContainer } from '@medusajs/framework/types';
import { clearAbandonedBaskets as clear } from '../workflows/abandoned-baskets/clear-abandoned-baskets';

/** A batch a minute, so that a flood of baskets is gone in hours and no run holds up the shop. */
export default async function clearAbandonedBaskets(container: MedusaContainer): Promise<void> {
  await clear(container);
}

export const config = { name: 'ocop-clear-abandoned-baskets', schedule: '* * * * *' };
