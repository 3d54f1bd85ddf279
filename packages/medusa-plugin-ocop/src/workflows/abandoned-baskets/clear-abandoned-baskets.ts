import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { pluginOptions } from '../../kernel/plugin-options';
import {
  type AbandonedBasket,
  findAbandonedBaskets,
  findLooseAddresses,
} from './abandoned-baskets';

/** At once; what is left waits for the next run. */
const BATCH = 200;
const LOCK_SECONDS = 1;

/** A browser forgets its basket after 30 days: later nobody can come back to it. */
const optionsSchema = z.object({
  days: z.number().int().positive().default(35),
  emptyHours: z.number().int().positive().default(24),
});

/**
 * Deletes baskets that nobody will come back to, with the addresses in them and what was begun at a
 * payment provider, each under its lock; and addresses that others took the place of. Answers how many baskets. Run
 * twice, it finds nothing the second time.
 */
export async function clearAbandonedBaskets(container: MedusaContainer): Promise<number> {
  const after = optionsSchema.parse(pluginOptions(container).abandonedBaskets ?? {});
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const locking = container.resolve(Modules.LOCKING);
  let cleared = 0;
  for (const { id } of await findAbandonedBaskets(connection, after, { most: BATCH })) {
    try {
      await locking.execute(
        id,
        async () => {
          const [still] = await findAbandonedBaskets(connection, after, { most: 1, id });
          if (!still) return;
          await clear(container, still);
          cleared += 1;
        },
        { timeout: LOCK_SECONDS },
      );
    } catch (error) {
      logger.warn(
        `abandoned basket ${id} stays: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
  const loose = await findLooseAddresses(connection, after, BATCH);
  if (loose.length > 0) await container.resolve(Modules.CART).deleteAddresses(loose);
  return cleared;
}

/** Payment first: a provider that does not let go of it keeps the basket. */
async function clear(container: MedusaContainer, basket: AbandonedBasket): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT);
  const carts = container.resolve(Modules.CART);
  for (const session of basket.payment_session_ids) await payments.deletePaymentSession(session);
  if (basket.payment_collection_ids.length > 0) {
    await payments.deletePaymentCollections(basket.payment_collection_ids);
  }
  await carts.deleteCarts([basket.id]);
  if (basket.address_ids.length > 0) await carts.deleteAddresses(basket.address_ids);
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .delete({ [Modules.CART]: { cart_id: basket.id } });
}
