import type { MedusaContainer } from '@medusajs/framework/types';
import { outboxDuty } from '../workflows/duties/duties';
import { runDuty } from '../workflows/duties/run-duty';

/** The backstop of the outbox: whatever a crash or an outage left behind is done within a minute. */
export default async function followRegister(container: MedusaContainer): Promise<void> {
  await runDuty(container, outboxDuty);
}

export const config = { name: 'ocop-follow-register', schedule: '* * * * *' };
