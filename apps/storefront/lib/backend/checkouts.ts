import 'server-only';
import { type BodyOf, completionAnswer, type storeRoutes } from 'ocop-contract';
import { z } from 'zod';
import { BASKET_FIELDS, type Basket, basketSchema } from './baskets';
import { callBackend } from './client';
import { BackendBusy, BackendRefused } from './errors';
import { repeatWhileBusy } from './repeat-while-busy';

/** Where a parcel goes, as checked by `lib/checkout-form`. */
export interface Delivery {
  name: string;
  /** '0912345678' */
  phone: string;
  /** House number, street, village. */
  street: string;
  commune: string;
  province: { code: string; fullName: string };
  note: string;
}

const COD_PROVIDER = 'pp_system_default';
const COUNTRY = 'vn';
/** Another request (a second press) may be placing the same order, which takes a while. */
const COMPLETION_PAUSES_MILLISECONDS = [300, 500, 700, 1000, 1500, 2000];

const cartSchema = z.object({ cart: basketSchema });
const optionsSchema = z.object({
  shipping_options: z.array(z.object({ id: z.string(), amount: z.number().nullish() })),
});
const collectionSchema = z.object({ payment_collection: z.object({ id: z.string() }) });

/**
 * The basket with a way to be sent, so that its total is that of its order; as it came where the shop
 * has none for it. @throws BackendUnavailable, BackendNotFound, BackendRefused
 */
export async function withDelivery(basket: Basket): Promise<Basket> {
  if (basket.items.length === 0 || (basket.shipping_methods ?? []).length > 0) return basket;
  const { shipping_options } = await callBackend({
    path: '/store/shipping-options',
    query: { cart_id: basket.id },
    schema: optionsSchema,
  });
  // In which order they come differs from shop to shop; pages name the lowest fee.
  const [option] = shipping_options.sort(
    (one, other) => (one.amount ?? Infinity) - (other.amount ?? Infinity),
  );
  if (!option) return basket;
  const { cart } = await callBackend({
    method: 'POST',
    path: `${cartPath(basket.id)}/shipping-methods`,
    query: BASKET_FIELDS,
    body: { option_id: option.id },
    schema: cartSchema,
  });
  return cart;
}

/**
 * Where the parcel goes, and by what way. May be repeated. @returns the basket as it will be ordered
 * @throws BackendUnavailable, BackendNotFound, BackendRefused
 */
export async function prepareDelivery(basketId: string, delivery: Delivery): Promise<Basket> {
  const address = addressOf(delivery);
  const { cart } = await callBackend({
    method: 'POST',
    path: cartPath(basketId),
    query: BASKET_FIELDS,
    body: {
      shipping_address: address,
      billing_address: address,
      metadata: { buyer_note: delivery.note, province_code: delivery.province.code },
    },
    schema: cartSchema,
  });
  return withDelivery(cart);
}

/** Cash on delivery. May be repeated. @throws BackendUnavailable, BackendNotFound, BackendRefused */
export async function startCashPayment(basketId: string): Promise<void> {
  const { payment_collection } = await callBackend({
    method: 'POST',
    path: '/store/payment-collections',
    body: { cart_id: basketId },
    schema: collectionSchema,
  });
  await callBackend({
    method: 'POST',
    path: `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    body: { provider_id: COD_PROVIDER },
    schema: collectionSchema,
  });
}

/** What a completion is that would cost another sum than was shown; nothing is ordered then. */
export const TOTAL_CHANGED = 'total_changed';

/**
 * Places the order and answers its id; a basket that has become an order already answers with that
 * one. @param expectedTotal what the buyer was shown, whole đồng
 * @throws BackendUnavailable, BackendRefused by the gate, by payment, for lack of stock or with
 * `TOTAL_CHANGED`
 */
export function placeOrder(basketId: string, expectedTotal?: number): Promise<string> {
  return repeatWhileBusy(() => complete(basketId, expectedTotal), COMPLETION_PAUSES_MILLISECONDS);
}

async function complete(basketId: string, expectedTotal?: number): Promise<string> {
  const body: BodyOf<typeof storeRoutes.completeCart> =
    expectedTotal === undefined ? {} : { expected_total: expectedTotal };
  const completion = await callBackend({
    method: 'POST',
    path: `${cartPath(basketId)}/complete`,
    body,
    schema: completionAnswer,
    slow: true,
  }).catch((error: unknown) => {
    throw isBeingPlaced(error) ? new BackendBusy('the order is being placed') : error;
  });
  if (completion.type === 'order') return completion.order.id;
  throw new BackendRefused(completion.error.message, 400);
}

function isBeingPlaced(error: unknown): boolean {
  return error instanceof BackendRefused && error.status === 409 && error.code !== TOTAL_CHANGED;
}

function cartPath(id: string): string {
  return `/store/carts/${encodeURIComponent(id)}`;
}

function addressOf({ name, phone, street, commune, province }: Delivery) {
  return {
    first_name: name,
    last_name: '',
    phone,
    address_1: street,
    city: commune,
    province: province.fullName,
    country_code: COUNTRY,
  };
}
