import type { MedusaContainer } from '@medusajs/framework/types';
import { fairEntriesDuty } from '../workflows/duties/duties';
import { runDuty } from '../workflows/duties/run-duty';

/** Daily, a few minutes after midnight in Vietnam: what the new day has made untrue leaves the fairs. */
export default async function checkEntries(container: MedusaContainer): Promise<void> {
  await runDuty(container, fairEntriesDuty);
}

export const config = { name: 'ocop-check-fair-entries', schedule: '5 17 * * *' };
