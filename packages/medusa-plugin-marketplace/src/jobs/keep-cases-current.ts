import type { MedusaContainer } from '@medusajs/framework/types';
import { keepCasesCurrent as keep } from '../workflows/cases/keep-cases-current';

/** Clocks of cases, and letters that a crash kept from being written. */
export default async function keepCasesCurrent(container: MedusaContainer): Promise<void> {
  await keep(container);
}

export const config = { name: 'marketplace-keep-cases-current', schedule: '* * * * *' };
