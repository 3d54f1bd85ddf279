import type { MedusaContainer } from '@medusajs/framework/types';
import { lapsesDuty } from '../workflows/duties/duties';
import { runDuty } from '../workflows/duties/run-duty';

/** What the calendar has ended is written down within a minute. */
export default async function recordLapses(container: MedusaContainer): Promise<void> {
  await runDuty(container, lapsesDuty);
}

export const config = { name: 'ocop-record-lapses', schedule: '* * * * *' };
