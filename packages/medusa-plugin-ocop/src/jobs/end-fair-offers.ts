import type { MedusaContainer } from '@medusajs/framework/types';
import { fairOffersDuty } from '../workflows/duties/duties';
import { runDuty } from '../workflows/duties/run-duty';

/** A place that nobody takes is not kept from the next a minute longer. */
export default async function endFairOffers(container: MedusaContainer): Promise<void> {
  await runDuty(container, fairOffersDuty);
}

export const config = { name: 'ocop-end-fair-offers', schedule: '* * * * *' };
