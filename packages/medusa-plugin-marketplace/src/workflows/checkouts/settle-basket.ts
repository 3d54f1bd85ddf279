import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { refreshCartItemsWorkflow } from '@medusajs/medusa/core-flows';
import { withCartLock } from 'medusa-plugin-ocop/workflows';
import { leftOfBasket } from 'ocop-core';
import type { WholeCheckout } from '../../modules/checkout';
import { readBasket } from './basket-lines';
import type { PlacedParcel } from './placed-parcel';

/**
 * What was ordered is in the basket no more: one of which nothing is left is completed, like one that became
 * an order itself. What came into it meanwhile stays. May be repeated: a line that was taken out is not there.
 */
export async function settleBasket(
  container: MedusaContainer,
  checkout: WholeCheckout,
  parcels: readonly PlacedParcel[],
): Promise<void> {
  const basketId = checkout.basket_id;
  const ordered = parcels.filter(({ orderId }) => orderId);
  if (ordered.length === 0 || ordered.some(({ row }) => row.cart_id === basketId)) return;
  const quantities = new Map(ordered.flatMap(({ row }) => Object.entries(row.lines)));
  const left = await withCartLock(container, basketId, () =>
    takeOut(container, basketId, quantities),
  );
  if (left > 0) {
    await refreshCartItemsWorkflow(container).run({ input: { cart_id: basketId } });
  }
}

/** @returns how many lines are left */
async function takeOut(
  container: MedusaContainer,
  basketId: string,
  ordered: ReadonlyMap<string, number>,
): Promise<number> {
  const carts = container.resolve(Modules.CART);
  const { items, completed_at } = await readBasket(container, basketId);
  if (completed_at) return 0;
  const left = leftOfBasket(items, ordered);
  if (left.length === 0) {
    await carts.updateCarts([{ id: basketId, completed_at: new Date() }]);
    return 0;
  }
  const kept = new Set(left.map(({ id }) => id));
  const gone = items.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  const lower = left.filter(({ id }) => ordered.has(id));
  if (lower.length > 0) await carts.updateLineItems(lower);
  if (gone.length > 0) await carts.deleteLineItems(gone);
  return left.length;
}
