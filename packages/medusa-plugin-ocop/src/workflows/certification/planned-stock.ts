import type { ProductDTO } from '@medusajs/framework/types';
import { keptName } from 'ocop-core';
import type { PlannedProduct, PlannedStock, RecogniseProductsInput } from './recognition-types';

/** The first stock of the variants that were just made, as their rows give it; none is none. */
export function plannedStock(
  { items }: RecogniseProductsInput,
  planned: readonly PlannedProduct[],
  created: readonly Pick<ProductDTO, 'external_id' | 'variants'>[],
): PlannedStock[] {
  const rows = new Map(planned.map(({ external_id, index }) => [external_id, items[index]]));
  return created.flatMap(({ external_id, variants }) => {
    const ofRow = rows.get(external_id ?? '')?.listing?.variants ?? [];
    const quantities = new Map(ofRow.map(({ title, stock }) => [keptName(title), stock ?? 0]));
    return variants.map(({ id, title }) => ({
      variant_id: id,
      quantity: quantities.get(title ?? '') ?? 0,
    }));
  });
}
