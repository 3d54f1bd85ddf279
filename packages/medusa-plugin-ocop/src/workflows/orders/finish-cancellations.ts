import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { certificationOf } from '../../container/resolve';
import { cancelOwnOrderWorkflow } from './cancel-own-order';

/** A cancellation takes seconds; one this old was cut off. Milliseconds. */
const IN_FLIGHT = 150_000;

/** Orders that a crash left claimed for their cancellation and not cancelled. */
export function findUnfinishedCancellations(
  container: MedusaContainer,
  evenYoung: boolean,
): Promise<string[]> {
  const until = new Date(Date.now() - (evenYoung ? 0 : IN_FLIGHT));
  return certificationOf(container).unfinishedCancellations(until);
}

/** Does what is left of them. @param evenYoung at boot nothing of this process is in flight */
export async function finishCancellations(
  container: MedusaContainer,
  evenYoung: boolean,
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const order_id of await findUnfinishedCancellations(container, evenYoung)) {
    try {
      await cancelOwnOrderWorkflow(container).run({ input: { order_id } });
    } catch (error) {
      logger.warn(`ocop: order ${order_id} is still to be cancelled: ${String(error)}`);
    }
  }
}
