import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules, ProductStatus } from '@medusajs/framework/utils';
import { certificationOf } from '../../container/certification';

/** How many products of these producers are published, with nothing against selling them today. */
export async function countProductsOnSale(
  container: MedusaContainer,
  producerIds: readonly string[],
): Promise<number> {
  const certification = certificationOf(container);
  const owned = await Promise.all(producerIds.map((id) => certification.listProductIdsOf(id)));
  const ids = [...new Set(owned.flat())];
  if (ids.length === 0) return 0;
  const [refused, published] = await Promise.all([
    certification.refusalsForProducts(ids),
    container
      .resolve(Modules.PRODUCT)
      .listProducts(
        { id: ids, status: ProductStatus.PUBLISHED },
        { select: ['id'], take: ids.length },
      ),
  ]);
  return published.filter(({ id }) => !refused.has(id)).length;
}
