import type { MedusaContainer } from '@medusajs/framework/types';
import { cartRefusals, orderOfCart, refreshCart } from 'medusa-plugin-ocop/workflows';
import type { Delivery } from 'ocop-contract';
import { checkoutsOf } from '../../container/checkouts';
import { type Basket, parcelsOfBasket, readBasket } from './basket-lines';
import { withCheckoutLock } from './checkout-lock';
import { codesOfBasket } from './codes-of-basket';
import { type DrawnParcel, parcelCart, wholeBasket } from './parcel-carts';
import { finishPlacing } from './place-checkout';

export interface OpenedCheckout {
  /** Null where there is nothing to be ordered. */
  id: string | null;
  basketId: string;
  /** Nothing is left in the basket. */
  ordered: boolean;
  parcels: DrawnParcel[];
  refusals: Awaited<ReturnType<typeof cartRefusals>>;
  /** All that the basket has become so far. */
  orderIds: string[];
}

/**
 * A basket as the parcels that it will be ordered as, one stock cart for each seller, at today's prices and each
 * with a way to be sent; the basket itself where one seller sends all of it. Asked again, the same. What was begun
 * when the button was pressed, and cut off, is finished first.
 */
export function openCheckout(
  container: MedusaContainer,
  cartId: string,
  delivery: Delivery | undefined,
): Promise<OpenedCheckout> {
  return withCheckoutLock(container, cartId, async () => {
    const last = await checkoutsOf(container).lastCheckoutOf(cartId);
    if (last?.placed_at && !last.settled_at) await finishPlacing(container, last);
    const basket = await readBasket(container, cartId);
    if (basket.completed_at) return orderedAlready(container, cartId);
    const orderIds = await checkoutsOf(container).ordersOfBasket(cartId);
    const nothing = { id: null, basketId: cartId, ordered: false, parcels: [], orderIds };
    if (basket.items.length === 0) return { ...nothing, refusals: [] };
    const refusals = await cartRefusals(container, cartId);
    if (refusals.length > 0) return { ...nothing, refusals };
    const parcels = await drawParcels(container, basket, delivery);
    const rows = parcels.map(({ row }) => row);
    const { id } = await checkoutsOf(container).drawUp(cartId, rows);
    return { ...nothing, id, parcels, refusals: [] };
  });
}

async function drawParcels(
  container: MedusaContainer,
  basket: Basket,
  delivery: Delivery | undefined,
): Promise<DrawnParcel[]> {
  const parcels = await parcelsOfBasket(container, basket);
  const [only] = parcels;
  if (only && parcels.length === 1) {
    return [await wholeBasket(container, { basket, parcel: only, delivery })];
  }
  // What its codes take off is looked up in the basket, so it has to be of today as well.
  await refreshCart(container, basket.id);
  const today = await readBasket(container, basket.id);
  const codes = codesOfBasket(today, parcels);
  const last = await checkoutsOf(container).lastCheckoutOf(basket.id);
  const drawn: DrawnParcel[] = [];
  for (const [place, parcel] of parcels.entries()) {
    const before = last?.settled_at
      ? undefined
      : last?.parcels.find(({ seller_id }) => seller_id === parcel.sellerId);
    const wanted = { basket, parcel, codes: codes[place] ?? [], delivery, before };
    drawn.push(await parcelCart(container, wanted));
  }
  return drawn;
}

async function orderedAlready(
  container: MedusaContainer,
  basketId: string,
): Promise<OpenedCheckout> {
  const orderIds = await checkoutsOf(container).ordersOfBasket(basketId);
  const own = orderIds.length === 0 ? await orderOfCart(container, basketId) : null;
  return {
    id: null,
    basketId,
    ordered: true,
    parcels: [],
    refusals: [],
    orderIds: own ? [own] : orderIds,
  };
}
