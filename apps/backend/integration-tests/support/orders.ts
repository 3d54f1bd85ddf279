import { z } from '@medusajs/framework/zod';
import { parsed } from './answers';
import type { Answer, HttpClient } from './http-client';
import type { Listed } from './register';
import type { Shop } from './shop';

const lines = z.array(z.looseObject({ id: z.string(), product_id: z.string().nullable() }));
const order = z.looseObject({ id: z.string(), status: z.string(), items: lines });
const orderAnswer = z.object({ order });
const draftAnswer = z.object({ draft_order: z.looseObject({ id: z.string(), items: lines }) });

export type Order = z.output<typeof order>;

/** Throws unless the backend took it: a step before the one that sells. */
export async function must(answer: Promise<Answer>): Promise<Answer> {
  return { ...(await answer), body: parsed(z.unknown(), await answer) };
}

/** What staff do with orders; each answers the raw answer unless it says otherwise. */
export async function readOrder(admin: HttpClient, orderId: string): Promise<Order> {
  return parsed(orderAnswer, await admin.get(`/admin/orders/${orderId}`)).order;
}

/** The id of an order's line that holds a product. */
export function orderLineOf({ items }: Pick<Order, 'items'>, { productId }: Listed): string {
  const line = items.find(({ product_id }) => product_id === productId);
  if (!line) throw new Error(`no line of ${productId}`);
  return line.id;
}

/** A buyer's order of one of each, sent on its way, as returns and claims need it. */
export async function deliveredOrder({ admin, carts }: Shop, goods: Listed[]): Promise<Order> {
  const placed = await readOrder(admin, await carts.order(goods));
  await must(
    admin.post(`/admin/orders/${placed.id}/fulfillments`, {
      items: placed.items.map(({ id }) => ({ id, quantity: 1 })),
    }),
  );
  return placed;
}

const fulfilled = z.object({
  order: z.object({ fulfillments: z.array(z.object({ id: z.string() })).min(1) }),
});

/** Sends an order of one of each on its way, and records that it arrived. */
export async function deliver({ admin }: Shop, { id, items }: Order): Promise<void> {
  const path = `/admin/orders/${id}/fulfillments`;
  await must(admin.post(path, { items: items.map((item) => ({ id: item.id, quantity: 1 })) }));
  const sent = await admin.get(`/admin/orders/${id}?fields=fulfillments.id`);
  const [parcel] = parsed(fulfilled, sent).order.fulfillments;
  await must(admin.post(`${path}/${parcel?.id}/mark-as-delivered`));
}

export function postDraftOrder({ admin, regionId }: Shop, goods: Listed[]): Promise<Answer> {
  return admin.post('/admin/draft-orders', {
    region_id: regionId,
    email: 'khach-quen@chophien.test',
    items: goods.map(({ variantId }) => ({ variant_id: variantId, quantity: 1 })),
  });
}

/** A draft order of one of each. */
export async function draftOrder(shop: Shop, goods: Listed[]) {
  return parsed(draftAnswer, await postDraftOrder(shop, goods)).draft_order;
}
