import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { GateLine } from './line-refusals';

/** The products behind variants, as lines that have no id yet. */
export async function linesOfVariants(
  container: MedusaContainer,
  variantIds: readonly (string | null | undefined)[],
): Promise<GateLine[]> {
  const ids = variantIds.filter((id): id is string => Boolean(id));
  if (ids.length === 0) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: 'variant',
    fields: ['id', 'product_id', 'product.title'],
    filters: { id: ids },
  });
  return data.map((variant) => ({
    product_id: variant.product_id ?? null,
    product_title: variant.product?.title ?? null,
    variant_id: variant.id,
  }));
}
