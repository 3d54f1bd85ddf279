import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf, queryOf } from '../../container/resolve';
import type { ListingChangeRow } from '../views/listing-change-view';

/** Titles of the products and codes of the certificates that these changes are about, by id. */
export async function readListingChangeNames(
  container: MedusaContainer,
  changes: readonly ListingChangeRow[],
): Promise<Map<string, string>> {
  const productIds = [...new Set(changes.map(({ product_id }) => product_id))];
  const certificateIds = [...new Set(changes.map(({ certificate_id }) => certificate_id))];
  if (changes.length === 0) return new Map();
  const [products, certificates] = await Promise.all([
    queryOf(container).graph({
      entity: 'product',
      fields: ['id', 'title'],
      filters: { id: productIds },
    }),
    certificationOf(container).listCertificates(
      { id: certificateIds },
      { select: ['id', 'verification_code'], take: certificateIds.length },
    ),
  ]);
  return new Map([
    ...products.data.map(({ id, title }): [string, string] => [id, title]),
    ...certificates.map(({ id, verification_code }): [string, string] => [id, verification_code]),
  ]);
}
