import type { MedusaContainer } from '@medusajs/framework/types';
import { ProductStatus } from '@medusajs/framework/utils';
import { certificationOf, queryOf } from '../../container/resolve';

/**
 * Which of these products the public may see: those on sale, and those that only their certificate
 * took off sale. What a seller unpublished stays unseen.
 */
export async function readShownProductIds(
  container: MedusaContainer,
  productIds: string[],
): Promise<Set<string>> {
  if (productIds.length === 0) return new Set();
  const [products, holds] = await Promise.all([
    queryOf(container).graph({
      entity: 'product',
      fields: ['id'],
      filters: { id: productIds, status: ProductStatus.PUBLISHED },
    }),
    certificationOf(container).listListingHolds({
      product_id: productIds,
      released_at: null,
      previous_status: ProductStatus.PUBLISHED,
    }),
  ]);
  return new Set([
    ...products.data.map((product) => product.id),
    ...holds.map((hold) => hold.product_id),
  ]);
}
