import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import type { MedusaContainer } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import { queryOf } from '../lib/readers/resolve';
import { IndexBusyError } from '../lib/search/write-product-documents';
import { projectSearchDocuments } from '../workflows/search/project-search-documents';

const VARIANT_EVENTS = [
  'product-variant.created',
  'product-variant.updated',
  'product-variant.deleted',
];

/** Attempts while the index is being rebuilt; each waits five seconds for its lock. */
const ATTEMPTS = 60;

const eventData = z.object({ id: z.union([z.string(), z.array(z.string())]) });
const variantRows = z.array(z.object({ product_id: z.string().nullable() }));

/** What a seller changes (title, picture, prices, status) reaches the search documents. */
export default async function projectProductChanges({
  event,
  container,
}: SubscriberArgs<unknown>): Promise<void> {
  const ids = [eventData.parse(event.data).id].flat();
  const isVariant = VARIANT_EVENTS.includes(event.name);
  const productIds = isVariant ? await productsOfVariants(container, ids) : ids;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await projectSearchDocuments(container, productIds);
      return;
    } catch (error) {
      if (!(error instanceof IndexBusyError) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function productsOfVariants(container: MedusaContainer, ids: string[]): Promise<string[]> {
  const { data } = await queryOf(container).graph({
    entity: 'product_variant',
    fields: ['product_id'],
    filters: { id: ids },
    withDeleted: true,
  });
  const productIds = variantRows.parse(data).flatMap(({ product_id }) => product_id ?? []);
  return [...new Set(productIds)];
}

export const config: SubscriberConfig = {
  event: ['product.updated', 'product.deleted', ...VARIANT_EVENTS],
  context: { subscriberId: 'ocop-project-product-changes' },
};
