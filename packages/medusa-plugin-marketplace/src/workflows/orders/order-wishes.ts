import { z } from '@medusajs/framework/zod';
import type { PickUpPlace } from 'ocop-core';
import { placeOfMethod } from '../delivery/choose-way';
import type { StoredOrder } from './stored-order';

const invoice = z.object({
  company: z.string(),
  tax_code: z.string(),
  address: z.string(),
  email: z.string(),
});
const gift = z.string().min(1);

/** Where an order is fetched; null where it is sent. */
export function pickUpOf({ shipping_methods }: StoredOrder): PickUpPlace | null {
  for (const method of shipping_methods ?? []) {
    const place = method && placeOfMethod(method);
    if (place) return place;
  }
  return null;
}

/** Whom an invoice is made out to, and what is written on the card of a gift, as the buyer said it. */
export function wishesOf({ metadata }: StoredOrder) {
  return {
    invoice: invoice.safeParse(metadata?.invoice).data ?? null,
    gift_note: gift.safeParse(metadata?.gift_note).data ?? null,
  };
}
