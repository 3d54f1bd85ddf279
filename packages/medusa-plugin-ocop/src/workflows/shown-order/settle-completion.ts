import { TransactionOrchestrator } from '@medusajs/framework/orchestration';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { completeCartWorkflowId } from '@medusajs/medusa/core-flows';
import { stateOf } from '../../container/resolve';
import { withCartLock } from '../gate/cart-lock';
import { findUnlinkedOrders } from '../gate/find-unlinked-orders';
import { orderOfCart } from '../gate/order-of-cart';
import { reconcileOrder } from '../gate/reconcile-order';
import { releasePromotions } from './hold-promotions';

/** Runs of complete-cart that came as far as the guard, and so hold the cart's lock. */
class HoldingRuns {
  readonly ids = new Set<string>();
}

/**
 * How often a step may try to save its progress while its siblings save theirs. Medusa tries three
 * times within half a second and then gives up the whole workflow, order and all, without undoing it;
 * with this many it waits some ten seconds.
 */
const SAVES = 24;

/** Called by the guard: from here on this run holds the lock of its cart. */
export function noteLock(container: MedusaContainer, run: string | undefined): void {
  if (run) stateOf(container, HoldingRuns).ids.add(run);
  const options = TransactionOrchestrator.getWorkflowOptions(completeCartWorkflowId);
  if (options) Object.assign(options, { parallelSteps: SAVES });
}

/** Called when a run has ended. Answers whether it ever held the lock. */
export function forgetLock(container: MedusaContainer, run: string): boolean {
  return stateOf(container, HoldingRuns).ids.delete(run);
}

/**
 * After a completion that ended without saying which order it made: what is left of one is undone, by
 * the time its buyer hears of it. Answers the order where there is a confirmed one all the same.
 */
export async function settleFailure(
  container: MedusaContainer,
  cartId: string,
): Promise<string | null> {
  if (!(await orderOfCart(container, cartId))) return null;
  return withCartLock(container, cartId, () => orderOrNothing(container, cartId)).catch(() => null);
}

/**
 * After a completion whose workflow broke off: nothing of it was undone, and it holds the cart's lock
 * for two minutes more. Under that lock it is undone; then the lock is given back.
 */
export async function settleBreak(
  container: MedusaContainer,
  cartId: string,
): Promise<string | null> {
  try {
    return await orderOrNothing(container, cartId);
  } finally {
    await releasePromotions(container, cartId);
    await container.resolve(Modules.LOCKING).release([cartId]);
  }
}

/** A checkout takes no longer than this before its order is linked. Milliseconds. */
const RECENT = 300_000;

async function orderOrNothing(container: MedusaContainer, cartId: string): Promise<string | null> {
  const now = Date.now();
  const recent = await findUnlinkedOrders(container, new Date(now - RECENT), new Date(now));
  const unlinked = recent.find((order) => order.cartId === cartId);
  const orderId = (await orderOfCart(container, cartId)) ?? unlinked?.orderId;
  if (!orderId) return null;
  return (await reconcileOrder(container, { orderId, cartId })) ? null : orderId;
}
