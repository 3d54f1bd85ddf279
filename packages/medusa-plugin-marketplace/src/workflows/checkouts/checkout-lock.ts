import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';

/** Seconds that a second press waits for the first: several orders take a while. */
const PATIENCE = 20;

/**
 * Whoever draws up the parcels of a basket, or orders them, is alone with it: a second press, a second tab and the
 * job that finishes what was cut off find what the first has done. Answered 409 `cart_busy` when it takes too long.
 */
export async function withCheckoutLock<T>(
  container: MedusaContainer,
  basketId: string,
  work: () => Promise<T>,
): Promise<T> {
  const locking = container.resolve(Modules.LOCKING);
  return locking.execute([`marketplace:checkout:${basketId}`], work, { timeout: PATIENCE });
}
