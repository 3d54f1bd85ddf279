import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { z } from '@medusajs/framework/zod';
import { queryOf } from '../lib/readers/resolve';
import { projectSearchDocuments } from '../workflows/search/project-search-documents';

const VARIANT_EVENTS = [
  'product-variant.created',
  'product-variant.updated',
  'product-variant.deleted',
];

const eventData = z.object({ id: z.union([z.string(), z.array(z.string())]) });
const variantRows = z.array(z.object({ product_id: z.string().nullable() }));

/** What a seller changes (title, picture, prices, status) reaches the search documents. */
export default async function projectProductChanges({
  event,
  container,
}: SubscriberArgs<unknown>): Promise<void> {
  const ids = [eventData.parse(event.data).id].flat();
  if (!VARIANT_EVENTS.includes(event.name)) {
    await projectSearchDocuments(container, ids);
    return;
  }
  const { data } = await queryOf(container).graph({
    entity: 'product_variant',
    fields: ['product_id'],
    filters: { id: ids },
    withDeleted: true,
  });
  const productIds = variantRows.parse(data).flatMap(({ product_id }) => product_id ?? []);
  await projectSearchDocuments(container, [...new Set(productIds)]);
}

export const config: SubscriberConfig = {
  event: ['product.updated', 'product.deleted', ...VARIANT_EVENTS],
  context: { subscriberId: 'ocop-project-product-changes' },
};
