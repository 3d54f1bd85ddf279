import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { setSaleStopsWorkflow } from 'medusa-plugin-ocop/workflows';
import { sellersOf } from '../../container/resolve';
import { todayOf } from '../../container/today';

const ONE_AT_A_TIME = { key: 'marketplace:follow-stops', timeout: 60 };

/**
 * Lets a seller's goods follow its account through the gate, where they do not yet. One of them at a time:
 * the account's lock is held in a transaction while the gate works in another, and a crowd of these would take
 * all connections that there are.
 */
export async function followStop(
  container: MedusaContainer,
  sellerId: string,
  actor: string,
): Promise<void> {
  const { key, timeout } = ONE_AT_A_TIME;
  const follow = () =>
    sellersOf(container).followStop(
      sellerId,
      todayOf(container),
      async ({ producer_ids, stop }) => {
        await setSaleStopsWorkflow(container).run({
          input: { source: `seller:${sellerId}`, producer_ids, stop, actor },
        });
      },
    );
  await container.resolve(Modules.LOCKING).execute(key, follow, { timeout });
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
