import type { MedusaContainer } from '@medusajs/framework/types';
import { keepRegisterCurrentWorkflow } from '../workflows/boot/keep-register-current';

/** The backstop of the outbox: whatever a crash or an outage left behind is done within a minute. */
export default async function keepRegisterCurrent(container: MedusaContainer): Promise<void> {
  await keepRegisterCurrentWorkflow(container).run({ input: {} });
}

export const config = { name: 'ocop-keep-register-current', schedule: '* * * * *' };
