import { z } from '@medusajs/framework/zod';
import type { Query } from '../../container/resolve';
import { type ProductRecord, productRecordSchema } from '../views/product-page-view';

const NESTED: Record<string, string[]> = { images: ['url'], sales_channels: ['id'] };

const FIELDS = Object.keys(productRecordSchema.shape).flatMap(
  (field) => NESTED[field]?.map((nested) => `${field}.${nested}`) ?? [field],
);

/** The product of an address in one of these sales channels, whatever its status; null if none. */
export async function readProduct(
  query: Query,
  handle: string,
  salesChannelIds: readonly string[],
): Promise<ProductRecord | null> {
  const { data } = await query.graph({ entity: 'product', fields: FIELDS, filters: { handle } });
  const [product] = z.array(productRecordSchema).parse(data);
  const channels = product?.sales_channels ?? [];
  const offered = channels.some((channel) => channel && salesChannelIds.includes(channel.id));
  return product && offered ? product : null;
}
