import { isDeepStrictEqual } from 'node:util';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { cartRefusals, orderOfCart, refreshCart } from 'medusa-plugin-ocop/workflows';
import type { AwaitedCard, CheckoutBody } from 'ocop-contract';
import { checkoutsOf } from '../../container/checkouts';
import type { NewParcel, ParcelRow, WholeCheckout } from '../../modules/checkout';
import { goOnOrReopen } from '../cards/abandon-card';
import { type Basket, parcelsOfBasket, readBasket } from './basket-lines';
import { withCheckoutLock } from './checkout-lock';
import { codesOfBasket } from './codes-of-basket';
import { type DrawnParcel, parcelCart, wholeBasket } from './parcel-carts';
import { parcelWishes } from './parcel-wishes';

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
  /** Where it goes, as far as that is known. */
  province: string | null;
  /** Its buyer has still to pay with. */
  card: AwaitedCard | null;
}

/**
 * A basket as the parcels that it will be ordered as, one stock cart for each seller, at today's prices and each
 * with a way to be sent; the basket itself where one seller sends all of it. Asked again, the same. What was begun
 * when the button was pressed, and cut off, is finished first.
 */
export function openCheckout(
  container: MedusaContainer,
  asked: CheckoutBody,
): Promise<OpenedCheckout> {
  const cartId = asked.cart_id;
  return withCheckoutLock(container, cartId, async () => {
    const last = await checkoutsOf(container).lastCheckoutOf(cartId);
    const begun = last?.placed_at && !last.settled_at ? last : null;
    const placing = begun && (await goOnOrReopen(container, begun));
    if (begun && placing?.card) return awaitingCard(begun, placing.card);
    const open = openNow(begun ? await checkoutsOf(container).lastCheckoutOf(cartId) : last);
    const basket = await readBasket(container, cartId);
    if (basket.completed_at) return orderedAlready(container, cartId);
    const province = knownProvince(basket, asked);
    const orderIds = await checkoutsOf(container).ordersOfBasket(cartId);
    const nothing = { ...NOTHING, basketId: cartId, orderIds, province };
    if (basket.items.length === 0) return { ...nothing, refusals: [] };
    const refusals = await cartRefusals(container, cartId);
    if (refusals.length > 0) return { ...nothing, refusals };
    const before = open?.parcels ?? [];
    const parcels = await drawParcels(container, basket, { ...asked, province, before });
    const rows = parcels.map(({ row }) => row);
    const drawn = isDrawn(open, rows) ? open : await checkoutsOf(container).drawUp(cartId, rows);
    return { ...nothing, id: drawn.id, parcels, refusals: [] };
  });
}

interface Wanted extends CheckoutBody {
  province: string | null;
  /** As it was drawn up before. */
  before: readonly ParcelRow[];
}

const NOTHING = { id: null, ordered: false, parcels: [], card: null };

/** Nothing changes until it is paid, or let go of. */
function awaitingCard({ id, basket_id }: WholeCheckout, card: AwaitedCard): OpenedCheckout {
  return { ...NOTHING, id, basketId: basket_id, refusals: [], orderIds: [], province: null, card };
}

/** As said now, else as it was said before. */
function knownProvince(
  { metadata }: Basket,
  { delivery, province_code }: CheckoutBody,
): string | null {
  return delivery?.province_code ?? province_code ?? metadata?.province_code ?? null;
}

/** Kept with the basket, whose page is looked at again. */
async function rememberProvince(
  container: MedusaContainer,
  { id, metadata }: Basket,
  province: string | null,
): Promise<void> {
  if (province === null || province === metadata?.province_code) return;
  const kept = { ...metadata, province_code: province };
  await container.resolve(Modules.CART).updateCarts([{ id, metadata: kept }]);
}

/** The last checkout of a basket, where it is open still. */
function openNow(last: WholeCheckout | null): WholeCheckout | null {
  return last && !last.settled_at ? last : null;
}

/** Whether these very parcels stand in it: a page that is looked at again writes nothing. */
function isDrawn(open: WholeCheckout | null, parcels: readonly NewParcel[]): open is WholeCheckout {
  if (!open || open.placed_at) return false;
  const stand = open.parcels.map(({ seller_id, cart_id, made_of, lines }) => ({
    seller_id,
    cart_id,
    made_of,
    lines,
  }));
  return isDeepStrictEqual(stand, parcels);
}

async function drawParcels(
  container: MedusaContainer,
  basket: Basket,
  wanted: Wanted,
): Promise<DrawnParcel[]> {
  const parcels = await parcelsOfBasket(container, basket);
  const { wishesOf, isPriced } = await parcelWishes(container, { wanted, parcels });
  if (isPriced) await rememberProvince(container, basket, wanted.province);
  const [only] = parcels;
  if (only && parcels.length === 1) {
    const wish = await wishesOf(only, basket.id);
    return [await wholeBasket(container, { basket, parcel: only, ...wish })];
  }
  // What its codes take off is looked up in the basket, so it has to be of today as well.
  await refreshCart(container, basket.id);
  const today = await readBasket(container, basket.id);
  const codes = codesOfBasket(today, parcels);
  const drawn: DrawnParcel[] = [];
  for (const [place, parcel] of parcels.entries()) {
    const before = wanted.before.find(({ seller_id }) => seller_id === parcel.sellerId);
    const wish = await wishesOf(parcel, before?.cart_id ?? null);
    const made = { basket, parcel, codes: codes[place] ?? [], before, ...wish };
    drawn.push(await parcelCart(container, made));
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
    ...NOTHING,
    basketId,
    ordered: true,
    refusals: [],
    province: null,
    orderIds: own ? [own] : orderIds,
  };
}
