import { createHash } from 'node:crypto';
import type { MedusaContainer } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import { createCartWorkflow } from '@medusajs/medusa/core-flows';
import { type PricedCart, refreshCart } from 'medusa-plugin-ocop/workflows';
import type { ParcelLines } from 'ocop-core';
import type { NewParcel, ParcelRow } from '../../modules/checkout';
import { chooseWay, goesThatWay, type ParcelWay } from '../delivery/choose-way';
import { hasPrices } from '../delivery/sending';
import type { Basket, BasketLine } from './basket-lines';
import {
  addressOf,
  type Destination,
  provinceAddress,
  sendTo,
  sendToProvince,
} from './parcel-delivery';

/** A parcel that is drawn up, and its cart as it is of today. */
export interface DrawnParcel {
  row: NewParcel;
  way: ParcelWay;
  cart: PricedCart;
  changes: Awaited<ReturnType<typeof refreshCart>>['changes'];
}

interface Wanted {
  basket: Basket;
  parcel: ParcelLines<BasketLine>;
  codes: readonly string[];
  /** Where to, when all of it is known. */
  to: Destination | undefined;
  /** In which province, as far as that is known. */
  province: string | null;
  way: ParcelWay;
  /** The same seller's parcel as it was drawn up before. */
  before: ParcelRow | undefined;
}

/** The cart of one parcel of several: the one there was while it is made of the same, else a new one. */
export async function parcelCart(container: MedusaContainer, wanted: Wanted): Promise<DrawnParcel> {
  const { basket, parcel, codes, to, way, before } = wanted;
  const made_of = madeOf(basket, parcel, codes);
  const kept = before?.made_of === made_of && before.cart_id !== basket.id ? before.cart_id : null;
  if (kept && to) await sendTo(container, kept, to);
  const cart_id = kept ?? (await newCart(container, wanted));
  const row = { seller_id: parcel.sellerId, cart_id, made_of, lines: quantities(parcel.lines) };
  if (kept) return { row, way, ...(await readyCart(container, cart_id, wanted)) };
  // Made in this moment, so of today; nothing of it was shown to anybody that could have changed.
  await chooseWay(container, cart_id, way, []);
  return { row, way, cart: (await refreshCart(container, cart_id)).cart, changes: [] };
}

/** The basket itself, where one seller sends all of it. */
export async function wholeBasket(
  container: MedusaContainer,
  wanted: Omit<Wanted, 'codes' | 'before'>,
): Promise<DrawnParcel> {
  const { basket, parcel, to, way } = wanted;
  if (to) await sendTo(container, basket.id, to);
  const lines = quantities(parcel.lines);
  const row = { seller_id: parcel.sellerId, cart_id: basket.id, made_of: 'basket', lines };
  return { row, way, ...(await readyCart(container, basket.id, wanted)) };
}

/** A cart at today's prices with a way to be sent, so that its total is that of its order. */
async function readyCart(
  container: MedusaContainer,
  cartId: string,
  { to, province, way }: Pick<Wanted, 'to' | 'province' | 'way'>,
) {
  const refreshed = await refreshCart(container, cartId);
  const { items, shipping_methods, context } = refreshed.cart;
  if (items.length === 0) return refreshed;
  const goesElsewhere = !to && isElsewhere(context, province, way);
  if (!goesElsewhere && (await goesThatWay(container, shipping_methods, way))) return refreshed;
  if (goesElsewhere && province) await sendToProvince(container, cartId, province);
  const moved = goesElsewhere ? (await refreshCart(container, cartId)).cart : refreshed.cart;
  if (!(await goesThatWay(container, moved.shipping_methods, way))) {
    await chooseWay(container, cartId, way, moved.shipping_methods);
  }
  const { cart } = await refreshCart(container, cartId);
  return { cart, changes: refreshed.changes };
}

/** What the way costs hangs on the province, and another one is known than the cart's. */
function isElsewhere(context: unknown, province: string | null, way: ParcelWay): boolean {
  if (!province || way.place || !hasPrices(way.sending)) return false;
  const { shipping_address } = addressed.parse(context);
  return shipping_address?.province !== provinceAddress(province).shipping_address.province;
}

const addressed = z.object({
  shipping_address: z.object({ province: z.string().nullish() }).nullish(),
});

async function newCart(
  container: MedusaContainer,
  { basket, parcel, codes, to, province, way }: Wanted,
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
      ...destinationOf({ to, province, way }),
    },
  });
  return result.id;
}

function destinationOf({ to, province, way }: Pick<Wanted, 'to' | 'province' | 'way'>) {
  if (to) return addressOf(to);
  return province && hasPrices(way.sending) ? provinceAddress(province) : {};
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
  // Nothing but the cart is to say whose it is.
  return createHash('sha256')
    .update(JSON.stringify([sellerId, of, goods, codes]))
    .digest('hex');
}

function quantities(lines: readonly BasketLine[]): Record<string, number> {
  return Object.fromEntries(lines.map(({ id, quantity }) => [id, quantity]));
}
