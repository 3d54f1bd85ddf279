import 'server-only';
import { listedProductsAnswer } from 'ocop-contract';
import type { z } from 'zod';
import { callBackend } from './client';

export type ListedProduct = z.output<typeof listedProductsAnswer>['products'][number];

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
    schema: listedProductsAnswer,
  });
  const nameOf = (product: ListedProduct) => (by === 'id' ? product.product_id : product.handle);
  return names.flatMap((name) => products.find((product) => nameOf(product) === name) ?? []);
}
