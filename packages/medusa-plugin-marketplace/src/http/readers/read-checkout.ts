import type { MedusaRequest } from '@medusajs/framework/http';
import { z } from '@medusajs/framework/zod';
import { ocopErrors, passOf } from 'medusa-plugin-ocop/http';
import { answerOfReading, cartRefusals, type PricedCart } from 'medusa-plugin-ocop/workflows';
import {
  type AwaitedCard,
  type Checkout,
  type Parcel,
  type ParcelDelivery,
  SHOWN_CART_FIELDS,
  shownCartSchema,
} from 'ocop-contract';
import { sellersOf } from '../../container/resolve';
import { takesCards } from '../../workflows/cards/takes-cards';
import type { OpenedCheckout } from '../../workflows/checkouts/open-checkout';
import type { PlacedParcel } from '../../workflows/checkouts/placed-parcel';
import type { ParcelWay } from '../../workflows/delivery/choose-way';
import { hasPrices } from '../../workflows/delivery/sending';
import { transferAccounts } from '../../workflows/transfers/transfer-account';
import { pickUpView } from '../views/delivery-view';
import { pointView } from '../views/point-view';
import { provinceView } from '../views/province-view';

/** What a shop is told of a parcel's cart. Medusa's big numbers become numbers when they are written. */
function shownCart(cart: PricedCart) {
  return shownCartSchema.parse(
    JSON.parse(JSON.stringify(answerOfReading(cart, SHOWN_CART_FIELDS))),
  );
}

type Scope = MedusaRequest['scope'];

/** A basket as its parcels, before anything is ordered. */
export async function readOpenedCheckout(
  { scope }: MedusaRequest,
  opened: OpenedCheckout,
): Promise<Checkout> {
  const { id, basketId, ordered, parcels, refusals, orderIds, province, card } = opened;
  const sellers = await readSellerNames(
    scope,
    parcels.map(({ row }) => row.seller_id),
  );
  const accounts = await transferAccounts(
    scope,
    parcels.map(({ row }) => row.seller_id),
  );
  const views = parcels.map(({ row, cart, changes, way }) => ({
    seller: sellers(row.seller_id),
    takes_transfer: accounts.has(row.seller_id ?? ''),
    cart: shownCart(cart),
    delivery: deliveryView(way, cart, province),
    changes,
    order: null,
    failure: null,
  }));
  const orders = orderIds.map((orderId) => orderView(scope, orderId));
  const total = card?.amount ?? views.reduce((sum, { cart }) => sum + cart.total, 0);
  return {
    id,
    cart_id: basketId,
    ordered,
    parcels: views,
    refusals,
    orders,
    total,
    province_code: provinceView(province),
    takes_card: parcels.length > 0 && (await takesCards(scope, total)),
    card,
  };
}

/** How a parcel comes to its buyer, and what stands in its way. */
function deliveryView(
  { sending, place }: ParcelWay,
  { shipping_methods }: PricedCart,
  province: string | null,
): ParcelDelivery {
  const goes = shipping_methods.length > 0 || !hasPrices(sending);
  const lack = province === null ? 'province_unknown' : 'not_sent_there';
  return {
    way: place ? 'pick_up' : 'send',
    pick_up: pickUpView(sending?.delivery.pick_up ?? null),
    points: (sending?.points ?? []).flatMap(pointView),
    point_id: place?.point_id ?? null,
    by_province: !place && hasPrices(sending),
    lack: goes ? null : lack,
  };
}

interface Placed {
  id: string;
  basketId: string;
  parcels: readonly PlacedParcel[];
  /** Its buyer has still to pay with; nothing is ordered yet. */
  card: AwaitedCard | null;
}

/** What became of the parcels of a basket. */
export async function readPlacedCheckout(
  req: MedusaRequest,
  { id, basketId, parcels, card }: Placed,
): Promise<Checkout> {
  const sellers = await readSellerNames(
    req.scope,
    parcels.map(({ row }) => row.seller_id),
  );
  const views = await Promise.all(
    parcels.map(
      async ({ row, orderId, error }): Promise<Parcel> => ({
        seller: sellers(row.seller_id),
        cart: {
          id: row.cart_id,
          items: [],
          discount_total: 0,
          original_shipping_total: 0,
          total: Number(row.expected_total ?? 0),
        },
        delivery: null,
        takes_transfer: false,
        changes: [],
        order: orderId ? orderView(req.scope, orderId) : null,
        failure: orderId || card ? null : await failureView(req, row.cart_id, error),
      }),
    ),
  );
  const left = views.filter(({ order }) => !order);
  return {
    id,
    cart_id: basketId,
    ordered: left.length === 0,
    parcels: views,
    refusals: [],
    province_code: null,
    takes_card: false,
    card,
    orders: views.flatMap(({ order }) => order ?? []),
    total: left.reduce((sum, { cart }) => sum + cart.total, 0),
  };
}

function orderView(scope: Scope, id: string) {
  return { id, order_pass: passOf(scope, id) };
}

const failure = z.looseObject({ type: z.string(), message: z.string() });

/** A refusal in the words in which its own route would answer it, with the lines of this parcel's cart. */
async function failureView(
  req: MedusaRequest,
  cartId: string,
  error: unknown,
): Promise<Parcel['failure']> {
  const answer = await ocopErrors(error, req);
  if (!answer) {
    const { type, message } = failure.parse(error);
    return { type, message };
  }
  const lines = 'lines' in answer.body ? { lines: await cartRefusals(req.scope, cartId) } : {};
  return { ...failure.parse(answer.body), ...lines };
}

/** Sellers by id, as parcels name them. */
export async function readSellerNames(scope: Scope, ids: readonly (string | null)[]) {
  const known = [...new Set(ids.flatMap((id) => id ?? []))];
  const rows = known.length > 0 ? await sellersOf(scope).listSellersById(known) : [];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id: string | null) => (id ? { id, name: names.get(id) ?? null } : null);
}
