import 'server-only';
import { z } from 'zod';
import { callBackend } from './client';
import { hitSchema } from './search';
import { calendarDateSchema, refusalSchema } from './shared-schemas';

const listedSchema = z.object({
  product_id: z.string(),
  handle: z.string(),
  title: z.string(),
  thumbnail: z.string().nullable(),
  /** Null: it may not be sold today. */
  hit: hitSchema.nullable(),
  refusal: z
    .object({ reason: refusalSchema.shape.reason, since: calendarDateSchema.nullable() })
    .nullable(),
});

export type ListedProduct = z.infer<typeof listedSchema>;

const answerSchema = z.object({ products: z.array(listedSchema) });

/**
 * Products of somebody's own list as they stand at this moment, in the list's order; never kept.
 * What the shop does not know or its seller took away is left out. @throws BackendUnavailable
 */
export async function readListedProducts(
  by: 'id' | 'handle',
  names: readonly string[],
): Promise<ListedProduct[]> {
  if (names.length === 0) return [];
  const { products } = await callBackend({
    path: '/store/ocop/products',
    query: { [by]: names.join(',') },
    schema: answerSchema,
  });
  const nameOf = (product: ListedProduct) => (by === 'id' ? product.product_id : product.handle);
  return names.flatMap((name) => products.find((product) => nameOf(product) === name) ?? []);
}
