import type { MedusaContainer } from '@medusajs/framework/types';
import { searchDuty } from '../workflows/duties/duties';
import { runDuty } from '../workflows/duties/run-duty';

/** Says once a minute whether the faster search engine is there and has all that it is owed. */
export default async function watchSearch(container: MedusaContainer): Promise<void> {
  await runDuty(container, searchDuty);
}

export const config = { name: 'ocop-watch-search', schedule: '* * * * *' };
