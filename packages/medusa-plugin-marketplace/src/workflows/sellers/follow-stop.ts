import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { setSaleStopsWorkflow } from 'medusa-plugin-ocop/workflows';
import { sellersOf } from '../../container/resolve';
import { today } from '../../kernel/today';

/** Lets a seller's goods follow its account through the gate, where they do not yet. */
export async function followStop(
  container: MedusaContainer,
  sellerId: string,
  actor: string,
): Promise<void> {
  await sellersOf(container).followStop(sellerId, today(), async ({ producer_ids, stop }) => {
    await setSaleStopsWorkflow(container).run({
      input: { source: `seller:${sellerId}`, producer_ids, stop, actor },
    });
  });
}

/** Does work that is owed and tried again each minute: what fails is told to the log and to nobody else. */
export async function orLater(
  container: MedusaContainer,
  what: string,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    // The workflow engine hands errors on as plain objects.
    const message: unknown =
      typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : error;
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`marketplace: ${what} failed, and is tried again: ${String(message ?? error)}`);
  }
}
