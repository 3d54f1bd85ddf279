import 'server-only';
import { vndSchema } from 'ocop-contract';
import { z } from 'zod';
import { orderPass } from '../cookies';
import { callBackend } from './client';
import { BackendNotFound } from './errors';

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
