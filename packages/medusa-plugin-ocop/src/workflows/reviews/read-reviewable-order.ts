import { z } from '@medusajs/framework/zod';
import type { Query } from '../../container/resolve';
import { isSameContact } from '../orders/same-contact';

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
    .array(
      z
        .object({
          shipped_at: z.coerce.date().nullish(),
          delivered_at: z.coerce.date().nullish(),
          canceled_at: z.unknown(),
        })
        .partial()
        .nullable(),
    )
    .nullish(),
});

export interface ReviewableOrder {
  id: string;
  lines: { id: string; product_id: string }[];
  /** `canceled`: there was no purchase; `not_delivered`: the goods are on their way. */
  closed: 'canceled' | 'not_delivered' | null;
  /** From when it may be reviewed, unless it is delivered before; null while that is not known. */
  canReviewFrom: Date | null;
}

interface ReadingOptions {
  salesChannelIds: readonly string[];
  /** Days after a parcel was sent from which it counts as received where nobody recorded a delivery. */
  daysWithoutDelivery: number;
}

/**
 * The order that somebody proves to be theirs with its phone number or e-mail address; null when
 * there is none, it is another shop's, or the proof is wrong: a stranger cannot tell these apart.
 */
export async function readReviewableOrder(
  query: Query,
  { order_id, contact }: { order_id: string; contact: string },
  { salesChannelIds, daysWithoutDelivery }: ReadingOptions,
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
      'fulfillments.shipped_at',
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
    ...openFrom(order, daysWithoutDelivery),
  };
}

const DAY = 86_400_000;

/**
 * A parcel that arrived; where nobody recorded that, the operator's number of days after it was sent: a seller who
 * forgets to say so silences nobody. What was not sent has not come, however long ago it was ordered.
 */
function openFrom(
  { status, fulfillments }: z.infer<typeof orderSchema>,
  daysWithoutDelivery: number,
): Pick<ReviewableOrder, 'closed' | 'canReviewFrom'> {
  if (status === 'canceled') return { closed: 'canceled', canReviewFrom: null };
  const moments = (fulfillments ?? []).flatMap((parcel) => {
    if (!parcel || parcel.canceled_at) return [];
    const { delivered_at, shipped_at } = parcel;
    if (delivered_at) return [delivered_at.getTime()];
    return shipped_at ? [shipped_at.getTime() + daysWithoutDelivery * DAY] : [];
  });
  if (moments.length === 0) return { closed: 'not_delivered', canReviewFrom: null };
  const from = Math.min(...moments);
  return { closed: from > Date.now() ? 'not_delivered' : null, canReviewFrom: new Date(from) };
}
