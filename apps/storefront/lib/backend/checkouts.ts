import 'server-only';
import {
  type BodyOf,
  type checkoutSchema,
  type PaymentWay,
  pathOf,
  storeSellerRoutes,
} from 'ocop-contract';
import type { Locale } from 'ocop-core';
import { z } from 'zod';
import type { ParcelWish } from '../parcel-wishes';
import { BASKET_FIELDS, type Basket, basketSchema } from './baskets';
import { callBackend } from './client';
import { BackendBusy, BackendRefused } from './errors';
import { repeatWhileBusy } from './repeat-while-busy';

type ProvinceCode = NonNullable<BodyOf<typeof storeSellerRoutes.openCheckout>['province_code']>;

/** Where a parcel goes, as checked by `lib/checkout-form`. */
export interface Delivery {
  name: string;
  /** '0912345678' */
  phone: string;
  /** Where letters about the orders go; null: none are wanted. */
  email: string | null;
  /** House number, street, village. */
  street: string;
  commune: string;
  /** None where nothing has to be brought anywhere. */
  province: { code: ProvinceCode; fullName: string } | null;
  note: string;
}

/** With the language of the page, which letters are written in. */
export type SentDelivery = Delivery & { locale: Locale };

/** Another request (a second press) may be placing the same orders, which takes a while. */
const PLACING_PAUSES_MILLISECONDS = [300, 500, 700, 1000, 1500, 2000];

const cartSchema = z.object({ cart: basketSchema });
const optionsSchema = z.object({
  shipping_options: z.array(z.object({ id: z.string(), amount: z.number().nullish() })),
});
/** A basket as the parcels that it will be ordered as. */
export type Checkout = z.infer<typeof checkoutSchema>;
export type Parcel = Checkout['parcels'][number];

/** What one seller sends, as far as it is known before a checkout; a seller is null for the shop itself. */
export type ParcelSender = Parcel['seller'];

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
    path: `/store/carts/${encodeURIComponent(basket.id)}/shipping-methods`,
    query: BASKET_FIELDS,
    body: { option_id: option.id },
    schema: cartSchema,
  });
  return cart;
}

/** Who sends which lines of a basket. @throws BackendUnavailable, BackendNotFound */
export async function readSenders(basketId: string) {
  const { cartParcels } = storeSellerRoutes;
  const { parcels } = await callBackend({
    path: pathOf(cartParcels),
    query: { cart_id: basketId },
    schema: cartParcels.answer,
  });
  return parcels;
}

export type Senders = Awaited<ReturnType<typeof readSenders>>;

/** What is known of where it goes, and what the buyer wants of each parcel. */
export interface CheckoutWishes {
  delivery?: SentDelivery;
  /** Before more is known. */
  province?: ProvinceCode | undefined;
  parcels?: ParcelWish[];
}

/**
 * A basket as parcels, at today's prices; sent to an address where one is given. May be repeated.
 * @throws BackendUnavailable, BackendNotFound, BackendRefused
 */
export async function openCheckout(
  basketId: string,
  { delivery, province, parcels }: CheckoutWishes = {},
): Promise<Checkout> {
  const { openCheckout: route } = storeSellerRoutes;
  const body: BodyOf<typeof route> = {
    cart_id: basketId,
    ...(delivery ? { delivery: deliveryOf(delivery) } : {}),
    ...(province ? { province_code: province } : {}),
    ...(parcels ? { parcels } : {}),
  };
  const { checkout } = await callBackend({
    method: 'POST',
    path: pathOf(route),
    body,
    schema: route.answer,
    slow: true,
  });
  return checkout;
}

/** What an order is that would cost another sum than was shown; it is not placed then. */
export const TOTAL_CHANGED = 'total_changed';

/**
 * Orders every parcel for the total that it has here; asked again, the same orders.
 * @throws BackendUnavailable; BackendRefused where there is one parcel and it is refused
 */
export function placeCheckout({ id, parcels }: Checkout, payment: PaymentWay): Promise<Checkout> {
  const { placeCheckout: route } = storeSellerRoutes;
  const body: BodyOf<typeof route> = {
    payment,
    parcels: parcels.map(({ cart }) => ({ cart_id: cart.id, expected_total: cart.total })),
  };
  const place = () =>
    callBackend({
      method: 'POST',
      path: pathOf(route, { id: id ?? '' }),
      body,
      schema: route.answer,
      slow: true,
    }).catch((error: unknown) => {
      throw isBeingPlaced(error) ? new BackendBusy('the orders are being placed') : error;
    });
  return repeatWhileBusy(place, PLACING_PAUSES_MILLISECONDS).then(({ checkout }) => checkout);
}

/** Lets go of a card that was not paid with. @throws BackendUnavailable, BackendNotFound */
export async function abandonCard(checkoutId: string): Promise<void> {
  const { abandonCard: route } = storeSellerRoutes;
  await callBackend({
    method: 'POST',
    path: pathOf(route, { id: checkoutId }),
    body: {},
    schema: route.answer,
    slow: true,
  });
}

function isBeingPlaced(error: unknown): boolean {
  return error instanceof BackendRefused && error.status === 409 && error.code !== TOTAL_CHANGED;
}

function deliveryOf({ province, street, commune, ...delivery }: SentDelivery) {
  return {
    ...delivery,
    ...(street ? { street } : {}),
    ...(commune ? { commune } : {}),
    ...(province ? { province_code: province.code } : {}),
  };
}
