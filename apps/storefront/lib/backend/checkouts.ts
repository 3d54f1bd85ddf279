import 'server-only';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { basketSchema } from './baskets';
import { callBackend } from './client';
import { BackendRefused, BackendUnavailable } from './errors';
import { vndSchema } from './shared-schemas';

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
const COMPLETION_ATTEMPTS = 6;
const COMPLETION_PAUSE_MILLISECONDS = 700;

const cartSchema = z.object({ cart: basketSchema });
const optionsSchema = z.object({
  shipping_options: z.array(
    z.object({ id: z.string(), name: z.string(), amount: vndSchema.nullish() }),
  ),
});
const collectionSchema = z.object({ payment_collection: z.object({ id: z.string() }) });
const completionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('order'), order: z.object({ id: z.string() }) }),
  z.object({ type: z.literal('cart'), error: z.object({ message: z.string() }) }),
]);

export interface ShippingOption {
  id: string;
  name: string;
  /** Whole đồng; null when it is not known before the address. */
  amount: number | null;
}

/** How the basket can be sent; the first is what the shop uses. @throws BackendUnavailable */
export async function readShippingOptions(basketId: string): Promise<ShippingOption[]> {
  const { shipping_options } = await callBackend({
    path: '/store/shipping-options',
    query: { cart_id: basketId },
    schema: optionsSchema,
  });
  return shipping_options.map(({ id, name, amount }) => ({ id, name, amount: amount ?? null }));
}

/**
 * Everything between the form and the order: address, delivery, cash on delivery. May be repeated
 * with the same basket. @throws BackendUnavailable, BackendRefused by the gate
 */
export async function prepareCheckout(basketId: string, delivery: Delivery): Promise<void> {
  const path = `/store/carts/${encodeURIComponent(basketId)}`;
  const address = addressOf(delivery);
  await callBackend({
    method: 'POST',
    path,
    body: {
      shipping_address: address,
      billing_address: address,
      metadata: { buyer_note: delivery.note, province_code: delivery.province.code },
    },
    schema: cartSchema,
  });
  const [option] = await readShippingOptions(basketId);
  if (!option) throw new BackendUnavailable('the backend has no shipping option');
  await callBackend({
    method: 'POST',
    path: `${path}/shipping-methods`,
    body: { option_id: option.id },
    schema: cartSchema,
  });
  await startCashPayment(basketId);
}

async function startCashPayment(basketId: string): Promise<void> {
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

/**
 * Places the order and answers its id; a basket that has become an order already answers with that
 * one. @throws BackendUnavailable, BackendRefused by the gate, by payment or for lack of stock
 */
export async function placeOrder(basketId: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await complete(basketId);
    } catch (error) {
      if (!isBeingPlaced(error) || attempt >= COMPLETION_ATTEMPTS) throw error;
      await setTimeout(COMPLETION_PAUSE_MILLISECONDS);
    }
  }
}

async function complete(basketId: string): Promise<string> {
  const completion = await callBackend({
    method: 'POST',
    path: `/store/carts/${encodeURIComponent(basketId)}/complete`,
    schema: completionSchema,
    slow: true,
  });
  if (completion.type === 'order') return completion.order.id;
  throw new BackendRefused(completion.error.message, 400);
}

/** Another request (a second click) is placing the same order right now. */
function isBeingPlaced(error: unknown): boolean {
  return error instanceof BackendRefused && error.status === 409;
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
