import { ProductStatus } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import type { Query } from '../../container/resolve';

const productSchema = z.object({
  id: z.string(),
  handle: z.string(),
  sales_channels: z.array(z.object({ id: z.string() }).nullable()).nullish(),
});

/** Product id → handle, of those that are published in one of these sales channels. */
export async function readProductHandles(
  query: Query,
  productIds: string[],
  salesChannelIds: readonly string[],
): Promise<Map<string, string>> {
  if (productIds.length === 0) return new Map();
  const { data } = await query.graph({
    entity: 'product',
    fields: ['id', 'handle', 'sales_channels.id'],
    filters: { id: productIds, status: ProductStatus.PUBLISHED },
  });
  const offered = z
    .array(productSchema)
    .parse(data)
    .filter(({ sales_channels }) =>
      sales_channels?.some((channel) => channel && salesChannelIds.includes(channel.id)),
    );
  return new Map(offered.map(({ id, handle }) => [id, handle]));
}
