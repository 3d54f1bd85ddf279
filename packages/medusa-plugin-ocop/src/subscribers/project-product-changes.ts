import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { z } from '@medusajs/framework/zod';
import { noteProductChanges, ROW_EVENTS } from '../product-search/note-product-changes';

const eventData = z.object({ id: z.union([z.string(), z.array(z.string())]) });

/**
 * What a seller changes (title, picture, prices, status, channels) reaches the search documents, and
 * at once the storefronts, which keep pages' data by the edition.
 */
export default async function projectProductChanges({
  event,
  container,
}: SubscriberArgs<unknown>): Promise<void> {
  const ids = [eventData.parse(event.data).id].flat();
  await noteProductChanges(container, ROW_EVENTS[event.name] ?? 'product', ids);
}

export const config: SubscriberConfig = {
  event: ['product.updated', 'product.deleted', ...Object.keys(ROW_EVENTS)],
  context: { subscriberId: 'ocop-project-product-changes' },
};
