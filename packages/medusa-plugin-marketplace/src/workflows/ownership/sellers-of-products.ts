import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf } from '../../container/certification';
import { sellersOf } from '../../container/resolve';

/**
 * Product → the seller who is confirmed as its producer; null for the operator's own goods, whose producer
 * has no account. A product belongs to the holder of the certificate that speaks for it (ADR 0049).
 */
export async function sellersOfProducts(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Map<string, string | null>> {
  const ids = [...new Set(productIds)];
  const producers = await certificationOf(container).producersOfProducts(ids);
  const sellers = await sellersOf(container).sellersOfProducers([...new Set(producers.values())]);
  return new Map(
    ids.map((id) => {
      const producer = producers.get(id);
      return [id, (producer && sellers.get(producer)) || null];
    }),
  );
}
