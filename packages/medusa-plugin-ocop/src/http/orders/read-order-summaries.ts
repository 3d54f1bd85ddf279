import { z } from '@medusajs/framework/zod';
import type { OrderSummary } from 'ocop-contract';
import { orderStateOf } from 'ocop-core';
import type { Query } from '../../container/resolve';

const pieces = z.coerce.number().catch(0);

const lineSchema = z.object({
  title: z.string(),
  product_title: z.string().nullish(),
  quantity: pieces,
  detail: z
    .object({ fulfilled_quantity: pieces, shipped_quantity: pieces, delivered_quantity: pieces })
    .nullish(),
});

const paymentSchema = z.object({ captures: z.array(z.unknown()).nullish() }).nullable();

const orderSchema = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  status: z.string(),
  created_at: z.coerce.date(),
  canceled_at: z.coerce.date().nullish(),
  total: z.coerce.number(),
  items: z.array(lineSchema.nullable()).nullish(),
  payment_collections: z
    .array(z.object({ payments: z.array(paymentSchema).nullish() }).nullable())
    .nullish(),
});

type StoredOrder = z.output<typeof orderSchema>;

/** What buyers read of their orders at a glance, newest first; ids without an order are left out. */
export async function readOrderSummaries(
  query: Query,
  ids: readonly string[],
): Promise<OrderSummary[]> {
  if (ids.length === 0) return [];
  const { data } = await query.graph({
    entity: 'order',
    fields: [
      'id',
      'display_id',
      'status',
      'created_at',
      'canceled_at',
      'total',
      'items.*',
      'items.detail.*',
      'payment_collections.payments.captures.id',
    ],
    filters: { id: [...ids], is_draft_order: false },
  });
  return z
    .array(orderSchema)
    .parse(data)
    .sort((one, other) => other.created_at.getTime() - one.created_at.getTime())
    .map(toSummary);
}

function toSummary(order: StoredOrder): OrderSummary {
  const lines = (order.items ?? []).flatMap((line) => line ?? []);
  const state = orderStateOf({
    canceled: order.status === 'canceled',
    lines: lines.map(({ quantity, detail }) => ({
      quantity,
      fulfilled: detail?.fulfilled_quantity ?? 0,
      shipped: detail?.shipped_quantity ?? 0,
      delivered: detail?.delivered_quantity ?? 0,
    })),
  });
  return {
    id: order.id,
    number: order.display_id,
    state,
    created_at: order.created_at.toISOString(),
    canceled_at: order.canceled_at?.toISOString() ?? null,
    can_cancel: state === 'placed' && order.status === 'pending' && !isPaid(order),
    total: order.total,
    goods: lines.map(({ title, product_title }) => product_title ?? title),
  };
}

function isPaid({ payment_collections }: StoredOrder): boolean {
  const payments = (payment_collections ?? []).flatMap((collection) => collection?.payments ?? []);
  return payments.some((payment) => (payment?.captures ?? []).length > 0);
}
