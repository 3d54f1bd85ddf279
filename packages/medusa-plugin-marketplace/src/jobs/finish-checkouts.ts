import type { MedusaContainer } from '@medusajs/framework/types';
import { finishCheckouts as finish } from '../workflows/checkouts/finish-checkouts';

/** A buyer who pressed the button gets all parcels, also where the process ended between two of them. */
export default async function finishCheckouts(container: MedusaContainer): Promise<void> {
  await finish(container);
}

export const config = { name: 'marketplace-finish-checkouts', schedule: '* * * * *' };
