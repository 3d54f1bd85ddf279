import 'server-only';
import {
  type BodyOf,
  canceledOrderAnswer,
  orderLookUpAnswer,
  type orderSummarySchema,
  ordersAnswer,
  pathOf,
  storeRoutes,
  vndSchema,
} from 'ocop-contract';
import { z } from 'zod';
import { orderPass, ownPasses } from '../cookies';
import { callBackend } from './client';
import { BackendNotFound } from './errors';
import { visitorHeaders } from './storefront-proof';

const adjustedSchema = z.object({
  adjustments: z.array(z.object({ code: z.string().nullish() })).nullish(),
});

const orderSchema = z.object({
  id: z.string(),
  display_id: z.number(),
  status: z.string(),
  created_at: z.string(),
  email: z.string().nullish(),
  items: z.array(
    z.object({
      id: z.string(),
      variant_id: z.string().nullish(),
      product_id: z.string().nullish(),
      product_title: z.string().nullable(),
      title: z.string(),
      variant_title: z.string().nullable(),
      product_handle: z.string().nullable(),
      thumbnail: z.string().nullable(),
      quantity: z.number(),
      unit_price: vndSchema,
      ...adjustedSchema.shape,
    }),
  ),
  shipping_methods: z.array(adjustedSchema).nullish(),
  discount_total: vndSchema,
  original_shipping_total: vndSchema,
  total: vndSchema,
  shipping_address: z
    .object({
      first_name: z.string().nullable(),
      phone: z.string().nullable(),
      address_1: z.string().nullable(),
      city: z.string().nullable(),
      province: z.string().nullable(),
    })
    .nullish(),
});

export type Order = z.infer<typeof orderSchema>;

/** The codes that took something off. */
export function codesOfOrder({ items, shipping_methods }: Order): string[] {
  const adjusted = [...items, ...(shipping_methods ?? [])].flatMap(
    (part) => part.adjustments ?? [],
  );
  return [...new Set(adjusted.flatMap(({ code }) => code ?? []))];
}

/** What proves at the backend that an order is its buyer's. */
export function contactOf({ shipping_address, email }: Order): string {
  return shipping_address?.phone ?? email ?? '';
}

/** What has become of an order: the part that lists show. */
export type OrderSummary = z.output<typeof orderSummarySchema>;

/** The orders that this browser has placed or found, newest first. @throws BackendUnavailable */
export async function readOwnOrders(): Promise<OrderSummary[]> {
  return readSummaries(await ownPasses());
}

/** How far an order of this browser is; null where it cannot open it. @throws BackendUnavailable */
export async function readOrderSummary(id: string): Promise<OrderSummary | null> {
  const [order] = await readSummaries([(await orderPass(id)) ?? '']);
  return order ?? null;
}

async function readSummaries(passes: readonly string[]): Promise<OrderSummary[]> {
  const held = passes.filter((pass) => pass !== '');
  if (held.length === 0) return [];
  const body: BodyOf<typeof storeRoutes.ordersOfPasses> = { passes: held };
  const { method, path } = storeRoutes.ordersOfPasses;
  return (await callBackend({ method, path, body, schema: ordersAnswer })).orders;
}

/**
 * The id of the order with this number that was placed with this contact; null where there is none, or
 * the contact is another. @throws BackendUnavailable, BackendRefused with 429 after too many tries
 */
export async function lookUpOrder(
  body: BodyOf<typeof storeRoutes.lookUpOrder>,
): Promise<string | null> {
  try {
    const { method, path } = storeRoutes.lookUpOrder;
    const headers = await visitorHeaders();
    return (await callBackend({ method, path, body, headers, schema: orderLookUpAnswer })).order_id;
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
}

/** What a cancellation is of an order with which somebody has begun. */
export const ORDER_BEGUN = 'order_begun';

/**
 * Cancels an order of this browser. May be repeated.
 * @throws BackendUnavailable, BackendNotFound, BackendRefused with `ORDER_BEGUN`
 */
export async function cancelOrder(id: string): Promise<void> {
  await callBackend({
    method: 'POST',
    path: pathOf(storeRoutes.cancelOrder, { id }),
    headers: { 'x-order-pass': (await orderPass(id)) ?? '' },
    schema: canceledOrderAnswer,
    slow: true,
  });
}

/** An order, for the browser that holds its pass: the backend asks for it. @throws BackendUnavailable */
export async function readOrder(id: string): Promise<Order | null> {
  try {
    const path = `/store/orders/${encodeURIComponent(id)}`;
    const headers = { 'x-order-pass': (await orderPass(id)) ?? '' };
    return (await callBackend({ path, headers, schema: z.object({ order: orderSchema }) })).order;
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
}
