import { z } from '@medusajs/framework/zod';
import { isSameContact } from '../same-contact';
import type { Query } from './resolve';

const orderSchema = z.object({
  id: z.string(),
  status: z.string(),
  email: z.string().nullish(),
  sales_channel_id: z.string().nullish(),
  shipping_address: z.object({ phone: z.string().nullish() }).nullish(),
  items: z
    .array(z.object({ id: z.string(), product_id: z.string().nullish() }).nullable())
    .nullish(),
  fulfillments: z
    .array(z.object({ delivered_at: z.unknown(), canceled_at: z.unknown() }).partial().nullable())
    .nullish(),
});

export interface ReviewableOrder {
  id: string;
  lines: { id: string; product_id: string }[];
  /** `canceled`: there was no purchase; `not_delivered`: the goods are on their way. */
  closed: 'canceled' | 'not_delivered' | null;
}

/**
 * The order that somebody proves to be theirs with its phone number or e-mail address; null when
 * there is none, it is another shop's, or the proof is wrong: a stranger cannot tell these apart.
 */
export async function readReviewableOrder(
  query: Query,
  { order_id, contact }: { order_id: string; contact: string },
  salesChannelIds: readonly string[],
): Promise<ReviewableOrder | null> {
  const { data } = await query.graph({
    entity: 'order',
    fields: [
      'id',
      'status',
      'email',
      'sales_channel_id',
      'shipping_address.phone',
      'items.id',
      'items.product_id',
      'fulfillments.delivered_at',
      'fulfillments.canceled_at',
    ],
    filters: { id: order_id },
  });
  const [order] = z.array(orderSchema).parse(data);
  if (!order?.sales_channel_id || !salesChannelIds.includes(order.sales_channel_id)) return null;
  if (!isSameContact(contact, [order.shipping_address?.phone, order.email])) return null;
  return {
    id: order.id,
    lines: (order.items ?? []).flatMap((line) =>
      line?.product_id ? [{ id: line.id, product_id: line.product_id }] : [],
    ),
    closed: closedBy(order),
  };
}

/** Where nobody keeps fulfilments the order itself is enough; where somebody does, delivery counts. */
function closedBy({
  status,
  fulfillments,
}: z.infer<typeof orderSchema>): ReviewableOrder['closed'] {
  if (status === 'canceled') return 'canceled';
  const known = (fulfillments ?? []).filter((one) => one && !one.canceled_at);
  return known.length === 0 || known.some((one) => one?.delivered_at) ? null : 'not_delivered';
}
