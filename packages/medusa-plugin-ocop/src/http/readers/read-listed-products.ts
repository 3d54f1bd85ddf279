import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { certificationOf, fairsOf, queryOf } from '../../container/resolve';
import type { ProductRefusal } from '../../modules/certification';
import { type Hit, toHit } from '../../product-search/hit';
import { readProductDocuments } from '../../product-search/read-product-documents';
import { readShownProductIds } from './read-shown-products';

const rowSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  thumbnail: z.string().nullish(),
  sales_channels: z.array(z.object({ id: z.string() }).nullable()).nullish(),
});

/** A product of somebody's list, as it stands now. */
export interface ListedProduct {
  product_id: string;
  handle: string;
  title: string;
  thumbnail: string | null;
  /** Complete enough for a card; null for a product that is not on the shelf today. */
  hit: Hit | null;
  refusal: Pick<ProductRefusal, 'reason' | 'since'> | null;
}

/**
 * Products by id or handle, those that the public may see: on sale, or withdrawn by their
 * certificate. Read from the register and the shop, not from the search index, which may lag.
 */
export async function readListedProducts(
  container: MedusaContainer,
  filter: { id: string[] } | { handle: string[] },
  salesChannelIds: readonly string[],
): Promise<ListedProduct[]> {
  const query = queryOf(container);
  const certification = certificationOf(container);
  const { data } = await query.graph({
    entity: 'product',
    fields: ['id', 'handle', 'title', 'thumbnail', 'sales_channels.id'],
    filters: filter,
  });
  const offered = z
    .array(rowSchema)
    .parse(data)
    .filter(({ sales_channels }) =>
      (sales_channels ?? []).some((channel) => channel && salesChannelIds.includes(channel.id)),
    );
  const ids = offered.map(({ id }) => id);
  const [shown, refusals, documents] = await Promise.all([
    readShownProductIds(container, ids),
    certification.refusalsForProducts(ids),
    readProductDocuments(query, { certification, fairs: fairsOf(container) }, ids, (problem) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(problem),
    ),
  ]);
  const hits = new Map(documents.map((document) => [document.id, toHit(document.id, document)]));
  return offered
    .filter(({ id }) => shown.has(id))
    .map(({ id, handle, title, thumbnail }) => {
      const refusal = refusals.get(id) ?? null;
      return {
        product_id: id,
        handle,
        title,
        thumbnail: thumbnail ?? null,
        hit: refusal && refusal.reason !== 'paused' ? null : (hits.get(id) ?? null),
        refusal: refusal && { reason: refusal.reason, since: refusal.since },
      };
    });
}
