import type { MedusaContainer } from '@medusajs/framework/types';
import { unclearedOrdersDuty } from '../workflows/duties/duties';
import { runDuty } from '../workflows/duties/run-duty';

/** Orders that a crash cut off are cancelled when no checkout can still be at work on them. */
export default async function clearCutOffOrders(container: MedusaContainer): Promise<void> {
  await runDuty(container, unclearedOrdersDuty);
}

export const config = { name: 'ocop-clear-cut-off-orders', schedule: '* * * * *' };
