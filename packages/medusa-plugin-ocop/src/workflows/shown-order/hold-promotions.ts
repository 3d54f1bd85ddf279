import { setTimeout as pause } from 'node:timers/promises';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { cartBusy } from '../../kernel/conflict-error';

/** Seconds after which a completion that died gives its codes back. */
const TTL = 30;
/** How long a completion waits for the ones before it. Milliseconds. */
const PATIENCE = 8_000;
const PAUSE = 50;

const promotionsOfCart = z.array(
  z.object({
    promotions: z
      .array(
        z
          .object({
            id: z.string(),
            limit: z.number().nullish(),
            campaign: z.object({ budget: z.object({ id: z.string() }).nullish() }).nullish(),
          })
          .nullable(),
      )
      .nullish(),
  }),
);

/**
 * Lets the completions that use up one promotion or budget pass one by one, from the look at what is
 * left to the entry of what was used: of ten with the last code one is ordered and nine are told so
 * before anything is written. Promotions without a limit hold nobody up.
 * @throws ConflictError `cart_busy` when the ones before take too long
 */
export async function holdPromotions(container: MedusaContainer, cartId: string): Promise<void> {
  const locking = container.resolve(Modules.LOCKING);
  const until = Date.now() + PATIENCE;
  for (const key of await keysOf(container, cartId)) {
    while (!(await acquired(() => locking.acquire(key, { ownerId: cartId, expire: TTL })))) {
      if (Date.now() > until) {
        await releasePromotions(container, cartId);
        throw cartBusy();
      }
      await pause(PAUSE + Math.random() * PAUSE);
    }
  }
}

/** Lets the next one pass. What this cart does not hold stays with who holds it. */
export async function releasePromotions(container: MedusaContainer, cartId: string): Promise<void> {
  const keys = await keysOf(container, cartId);
  if (keys.length === 0) return;
  await container.resolve(Modules.LOCKING).release(keys, { ownerId: cartId });
}

async function keysOf(container: MedusaContainer, cartId: string): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: 'cart',
    fields: ['id', 'promotions.id', 'promotions.limit', 'promotions.campaign.budget.id'],
    filters: { id: cartId },
  });
  const promotions = promotionsOfCart.parse(data).flatMap((cart) => cart.promotions ?? []);
  const keys = promotions.flatMap((promotion) => [
    ...(typeof promotion?.limit === 'number' ? [`ocop:promotion:${promotion.id}`] : []),
    ...(promotion?.campaign?.budget ? [`ocop:budget:${promotion.campaign.budget.id}`] : []),
  ]);
  // One order for all: nobody waits for a key while holding a later one.
  return [...new Set(keys)].sort();
}

async function acquired(acquire: () => Promise<unknown>): Promise<boolean> {
  try {
    await acquire();
    return true;
  } catch {
    return false;
  }
}
