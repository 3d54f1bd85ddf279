import type { MedusaContainer } from '@medusajs/framework/types';
import { lapsesDuty, outboxDuty } from '../workflows/duties/duties';
import { runDuty } from '../workflows/duties/run-duty';

/**
 * What the calendar has ended is written down within a minute, and the shop follows at once: the outbox's
 * own job, of the same minute, may have looked before.
 */
export default async function recordLapses(container: MedusaContainer): Promise<void> {
  await runDuty(container, lapsesDuty);
  await runDuty(container, outboxDuty);
}

export const config = { name: 'ocop-record-lapses', schedule: '* * * * *' };
