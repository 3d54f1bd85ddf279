import type { MedusaRequest } from '@medusajs/framework/http';
import { z } from '@medusajs/framework/zod';
import { ocopErrors, passOf } from 'medusa-plugin-ocop/http';
import { answerOfReading, cartRefusals } from 'medusa-plugin-ocop/workflows';
import type { Checkout, Parcel } from 'ocop-contract';
import { sellersOf } from '../../container/resolve';
import type { OpenedCheckout } from '../../workflows/checkouts/open-checkout';
import type { PlacedParcel } from '../../workflows/checkouts/placed-parcel';

/** What a shop is told of the cart of a parcel. */
const CART_FIELDS = [
  'id',
  'completed_at',
  'items.id',
  'items.product_id',
  'items.variant_id',
  'items.product_title',
  'items.product_handle',
  'items.variant_title',
  'items.thumbnail',
  'items.quantity',
  'items.unit_price',
  'promotions.code',
  'promotions.is_automatic',
  'shipping_methods.id',
  'discount_total',
  'original_shipping_total',
  'total',
];

const parcelCart = z.looseObject({
  id: z.string(),
  items: z.array(z.looseObject({ id: z.string(), quantity: z.coerce.number() })),
  total: z.coerce.number(),
});

type Scope = MedusaRequest['scope'];

/** A basket as its parcels, before anything is ordered. */
export async function checkoutView(
  { scope }: MedusaRequest,
  { id, basketId, ordered, parcels, refusals, orderIds }: OpenedCheckout,
): Promise<Checkout> {
  const sellers = await sellerNames(
    scope,
    parcels.map(({ row }) => row.seller_id),
  );
  const views = parcels.map(({ row, cart, changes }) => ({
    seller: sellers(row.seller_id),
    cart: parcelCart.parse(answerOfReading(cart, CART_FIELDS)),
    changes,
    order: null,
    failure: null,
  }));
  const orders = orderIds.map((orderId) => orderView(scope, orderId));
  const total = views.reduce((sum, { cart }) => sum + cart.total, 0);
  return { id, cart_id: basketId, ordered, parcels: views, refusals, orders, total };
}

interface Placed {
  id: string;
  basketId: string;
  parcels: readonly PlacedParcel[];
}

/** What became of the parcels of a basket. */
export async function placedView(
  req: MedusaRequest,
  { id, basketId, parcels }: Placed,
): Promise<Checkout> {
  const sellers = await sellerNames(
    req.scope,
    parcels.map(({ row }) => row.seller_id),
  );
  const views = await Promise.all(
    parcels.map(
      async ({ row, orderId, error }): Promise<Parcel> => ({
        seller: sellers(row.seller_id),
        cart: { id: row.cart_id, items: [], total: Number(row.expected_total ?? 0) },
        changes: [],
        order: orderId ? orderView(req.scope, orderId) : null,
        failure: orderId ? null : await failureView(req, row.cart_id, error),
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
export async function sellerNames(scope: Scope, ids: readonly (string | null)[]) {
  const known = [...new Set(ids.flatMap((id) => id ?? []))];
  const rows = known.length > 0 ? await sellersOf(scope).listSellersById(known) : [];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id: string | null) => (id ? { id, name: names.get(id) ?? null } : null);
}
