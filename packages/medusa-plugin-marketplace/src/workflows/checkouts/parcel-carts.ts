import type { MedusaContainer } from '@medusajs/framework/types';
import { createCartWorkflow } from '@medusajs/medusa/core-flows';
import { type PricedCart, refreshCart } from 'medusa-plugin-ocop/workflows';
import type { Delivery } from 'ocop-contract';
import type { ParcelLines } from 'ocop-core';
import type { NewParcel, ParcelRow } from '../../modules/checkout';
import type { Basket, BasketLine } from './basket-lines';
import { addressOf, chooseDelivery, sendTo } from './parcel-delivery';

/** A parcel that is drawn up, and its cart as it is of today. */
export interface DrawnParcel {
  row: NewParcel;
  cart: PricedCart;
  changes: Awaited<ReturnType<typeof refreshCart>>['changes'];
}

interface Wanted {
  basket: Basket;
  parcel: ParcelLines<BasketLine>;
  codes: readonly string[];
  delivery: Delivery | undefined;
  /** The same seller's parcel as it was drawn up before. */
  before: ParcelRow | undefined;
}

/** The cart of one parcel of several: the one there was while it is made of the same, else a new one. */
export async function parcelCart(container: MedusaContainer, wanted: Wanted): Promise<DrawnParcel> {
  const { basket, parcel, codes, delivery, before } = wanted;
  const made_of = madeOf(basket, parcel, codes);
  const kept = before?.made_of === made_of && before.cart_id !== basket.id ? before.cart_id : null;
  if (kept && delivery) await sendTo(container, kept, delivery);
  const cart_id = kept ?? (await newCart(container, wanted));
  const row = { seller_id: parcel.sellerId, cart_id, made_of, lines: quantities(parcel.lines) };
  if (kept) return { row, ...(await readyCart(container, cart_id)) };
  // Made in this moment, so of today; nothing of it was shown to anybody that could have changed.
  await chooseDelivery(container, cart_id);
  return { row, cart: (await refreshCart(container, cart_id)).cart, changes: [] };
}

/** The basket itself, where one seller sends all of it. */
export async function wholeBasket(
  container: MedusaContainer,
  { basket, parcel, delivery }: Omit<Wanted, 'codes' | 'before'>,
): Promise<DrawnParcel> {
  if (delivery) await sendTo(container, basket.id, delivery);
  const lines = quantities(parcel.lines);
  const row = { seller_id: parcel.sellerId, cart_id: basket.id, made_of: 'basket', lines };
  return { row, ...(await readyCart(container, basket.id)) };
}

/** A cart at today's prices with a way to be sent, so that its total is that of its order. */
async function readyCart(container: MedusaContainer, cartId: string) {
  const refreshed = await refreshCart(container, cartId);
  const { items, shipping_methods } = refreshed.cart;
  if (items.length === 0 || shipping_methods.length > 0) return refreshed;
  await chooseDelivery(container, cartId);
  const { cart } = await refreshCart(container, cartId);
  return { cart, changes: refreshed.changes };
}

async function newCart(
  container: MedusaContainer,
  { basket, parcel, codes, delivery }: Wanted,
): Promise<string> {
  const { result } = await createCartWorkflow(container).run({
    input: {
      region_id: basket.region_id ?? undefined,
      sales_channel_id: basket.sales_channel_id ?? undefined,
      customer_id: basket.customer_id ?? undefined,
      email: basket.email ?? undefined,
      currency_code: basket.currency_code,
      promo_codes: [...codes],
      items: parcel.lines.map(({ variant_id, quantity, metadata }) => ({
        variant_id: variant_id ?? undefined,
        quantity,
        ...(metadata ? { metadata } : {}),
      })),
      ...(delivery ? addressOf(delivery) : {}),
    },
  });
  return result.id;
}

function madeOf(
  { region_id, sales_channel_id, customer_id, email, currency_code }: Basket,
  { sellerId, lines }: ParcelLines<BasketLine>,
  codes: readonly string[],
): string {
  const of = { region_id, sales_channel_id, customer_id, email, currency_code };
  const goods = lines.map(({ id, variant_id, quantity, metadata }) => [
    id,
    variant_id,
    quantity,
    metadata ?? null,
  ]);
  return JSON.stringify([sellerId, of, goods, codes]);
}

function quantities(lines: readonly BasketLine[]): Record<string, number> {
  return Object.fromEntries(lines.map(({ id, quantity }) => [id, quantity]));
}
