import type { MedusaContainer } from '@medusajs/framework/types';
import { keepCardsCurrent as keep } from '../workflows/cards/keep-cards-current';

/** What a crash or Stripe's silence left to do with cards that pay checkouts. */
export default async function keepCardsCurrent(container: MedusaContainer): Promise<void> {
  await keep(container);
}

export const config = { name: 'marketplace-keep-cards-current', schedule: '* * * * *' };
