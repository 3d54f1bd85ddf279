import type { MedusaContainer } from '@medusajs/framework/types';
import { keepOrdersCurrent as keep } from '../workflows/orders/keep-orders-current';

/** Clocks of orders, and what a crash left between a seller's act and Medusa. */
export default async function keepOrdersCurrent(container: MedusaContainer): Promise<void> {
  await keep(container);
}

export const config = { name: 'marketplace-keep-orders-current', schedule: '* * * * *' };
