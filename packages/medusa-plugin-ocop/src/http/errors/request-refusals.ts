import type { MedusaRequest } from '@medusajs/framework/http';
import { z } from '@medusajs/framework/zod';
import {
  additionRefusals,
  cartRefusals,
  quantityRefusals,
} from '../../workflows/gate/cart-refusals';
import type { Refusal } from '../../workflows/gate/gate-error';
import { newCartRefusals } from '../../workflows/gate/guard-cart';
import { regionCurrency } from '../../workflows/gate/region-currency';

const item = z.looseObject({
  variant_id: z.string().nullish(),
  quantity: z.number().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});
const newCart = z.looseObject({
  region_id: z.string().nullish(),
  sales_channel_id: z.string().nullish(),
  items: z.array(item).nullish(),
});
const quantityOnly = z.looseObject({ quantity: z.number() });
const publishableKey = z.looseObject({
  publishable_key_context: z.looseObject({ sales_channel_ids: z.array(z.string()) }),
});

const CART_ROUTE = /^\/store\/carts(?:\/([^/?]+)(?:\/([a-z-]+)(?:\/([^/?]+))?)?)?(?:\?|$)/;

/**
 * What the gate says now against a buyer's request: of the lines that it asks for, or of the whole
 * cart where it completes it. Nothing for other routes.
 */
export async function requestRefusals(request: MedusaRequest): Promise<readonly Refusal[]> {
  const route = CART_ROUTE.exec(request.originalUrl);
  if (!route || request.method !== 'POST') return [];
  const [, cartId, part, lineId] = route;
  if (!cartId) return refusalsOfNewCart(request);
  if (part === 'complete') return cartRefusals(request.scope, cartId);
  if (part !== 'line-items') return [];
  if (lineId) {
    const asked = quantityOnly.safeParse(request.body);
    if (!asked.success) return [];
    return quantityRefusals(request.scope, cartId, lineId, asked.data.quantity);
  }
  const added = item.safeParse(request.body).data;
  if (!added?.variant_id) return [];
  const { variant_id, quantity, metadata } = added;
  return additionRefusals(request.scope, cartId, [
    { variant_id, quantity: quantity ?? 1, metadata: metadata ?? null },
  ]);
}

async function refusalsOfNewCart(request: MedusaRequest): Promise<readonly Refusal[]> {
  const body = newCart.safeParse(request.body).data;
  if (!body?.items?.length) return [];
  const key = publishableKey.safeParse(request).data;
  return newCartRefusals(request.scope, {
    sales_channel_id:
      body.sales_channel_id ?? key?.publishable_key_context.sales_channel_ids[0] ?? null,
    currency_code: await regionCurrency(request.scope, body.region_id ?? null),
    items: body.items,
  });
}
