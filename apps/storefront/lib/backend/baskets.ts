import 'server-only';
import {
  cartChangeSchema,
  cartCompletedError,
  refreshAnswer,
  SHOWN_CART_FIELDS,
  shownCartSchema,
  vndSchema,
} from 'ocop-contract';
import { z } from 'zod';
import { callBackend } from './client';
import { BackendNotFound, BackendRefused } from './errors';
import { readMarketId } from './market';
import type { Refusal } from './shared-schemas';
import { visitorHeaders } from './storefront-proof';

export const basketSchema = shownCartSchema;

/** What the backend is asked of a basket: as little as the schema wants. */
export const BASKET_FIELDS = { fields: SHOWN_CART_FIELDS.join(',') };

/** A buyer's basket: a stock Medusa cart. */
export type Basket = z.infer<typeof basketSchema>;
export type BasketLine = Basket['items'][number];

const cartAnswerSchema = z.object({ cart: basketSchema });
const removedSchema = z.object({ parent: basketSchema });

function cartPath(id: string, rest = ''): string {
  return `/store/carts/${encodeURIComponent(id)}${rest}`;
}

/** The basket as it is now; null when there is none (any more). @throws BackendUnavailable */
export async function readBasket(id: string): Promise<Basket | null> {
  try {
    return (
      await callBackend({
        path: cartPath(id),
        query: BASKET_FIELDS,
        schema: cartAnswerSchema,
      })
    ).cart;
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
}

/** The shop's only currency is đồng. */
const changeSchema = cartChangeSchema.extend({
  before: vndSchema.nullable(),
  after: vndSchema.nullable(),
});

/** What was brought to today's price: of a line, of a code, of the delivery. */
export type BasketChange = z.infer<typeof changeSchema>;

const refreshedSchema = refreshAnswer.extend({
  cart: basketSchema,
  changes: z.array(changeSchema),
});

/**
 * A basket at today's prices with what that changed and the lines that may not be sold now, or the order
 * that it has become.
 */
export type RefreshedBasket =
  | { basket: Basket; changes: readonly BasketChange[]; refusals: readonly Refusal[] }
  | { orderId: string };

/**
 * Brings prices, promotions and delivery of the basket to today's; null when there is none (any more).
 * @throws BackendUnavailable
 */
export async function refreshBasket(id: string): Promise<RefreshedBasket | null> {
  try {
    const { cart, changes, refusals } = await callBackend({
      method: 'POST',
      path: `/store/ocop/carts/${encodeURIComponent(id)}/refresh`,
      query: BASKET_FIELDS,
      schema: refreshedSchema,
      slow: true,
    });
    return { basket: cart, changes, refusals };
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    if (error instanceof BackendRefused && error.code === 'cart_completed') {
      return { orderId: cartCompletedError.parse(error.answer).order_id };
    }
    throw error;
  }
}

/** A new basket with a first line. @throws BackendUnavailable, BackendRefused by the gate */
export async function createBasket(variantId: string, quantity: number): Promise<Basket> {
  const { cart } = await callBackend({
    method: 'POST',
    path: '/store/carts',
    query: BASKET_FIELDS,
    headers: await visitorHeaders(),
    body: {
      region_id: await readMarketId(),
      items: [{ variant_id: variantId, quantity }],
    },
    schema: cartAnswerSchema,
  });
  return cart;
}

/** @throws BackendUnavailable, BackendNotFound, BackendRefused by the gate or for lack of stock */
export async function addLine(id: string, variantId: string, quantity: number): Promise<Basket> {
  const { cart } = await callBackend({
    method: 'POST',
    path: cartPath(id, '/line-items'),
    query: BASKET_FIELDS,
    body: { variant_id: variantId, quantity },
    schema: cartAnswerSchema,
  });
  return cart;
}

/** @throws BackendUnavailable, BackendNotFound, BackendRefused by the gate or for lack of stock */
export async function setQuantity(id: string, lineId: string, quantity: number): Promise<Basket> {
  const { cart } = await callBackend({
    method: 'POST',
    path: cartPath(id, `/line-items/${encodeURIComponent(lineId)}`),
    query: BASKET_FIELDS,
    body: { quantity },
    schema: cartAnswerSchema,
  });
  return cart;
}

/** Takes a line out; a line that may not be sold any more too. @throws BackendUnavailable */
export async function removeLine(id: string, lineId: string): Promise<Basket> {
  const { parent } = await callBackend({
    method: 'DELETE',
    path: cartPath(id, `/line-items/${encodeURIComponent(lineId)}`),
    query: BASKET_FIELDS,
    schema: removedSchema,
  });
  return parent;
}

/** @throws BackendUnavailable, BackendNotFound, BackendRefused for a code that does nothing */
export async function addCode(id: string, code: string): Promise<Basket> {
  const { cart } = await callBackend({
    method: 'POST',
    path: cartPath(id, '/promotions'),
    query: BASKET_FIELDS,
    body: { promo_codes: [code] },
    schema: cartAnswerSchema,
  });
  return cart;
}

/** @throws BackendUnavailable, BackendNotFound, BackendRefused */
export async function removeCode(id: string, code: string): Promise<Basket> {
  const { cart } = await callBackend({
    method: 'DELETE',
    path: cartPath(id, '/promotions'),
    query: BASKET_FIELDS,
    body: { promo_codes: [code] },
    schema: cartAnswerSchema,
  });
  return cart;
}
