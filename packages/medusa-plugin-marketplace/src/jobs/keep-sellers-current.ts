import type { MedusaContainer } from '@medusajs/framework/types';
import { keepSellersCurrent as keep } from '../workflows/sellers/keep-sellers-current';

/** Holidays that end, notices whose day has come, and what a crash left between an account and its goods. */
export default async function keepSellersCurrent(container: MedusaContainer): Promise<void> {
  await keep(container);
}

export const config = { name: 'marketplace-keep-sellers-current', schedule: '* * * * *' };
