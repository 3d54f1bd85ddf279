import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import type { MedusaContainer } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import { certificationOf, queryOf } from '../container/resolve';
import { projectSearchDocuments } from '../product-search/project-search-documents';
import { IndexBusyError } from '../product-search/write-product-documents';

/** Events about a row that belongs to a product, and where that row is read. */
const ROW_EVENTS: Record<string, string> = {
  'product-variant.created': 'product_variant',
  'product-variant.updated': 'product_variant',
  'product-variant.deleted': 'product_variant',
  'LinkProductSalesChannel.attached': 'product_sales_channel',
  'LinkProductSalesChannel.detached': 'product_sales_channel',
};

/** Attempts while the index is being rebuilt; each waits two seconds for its lock. */
const ATTEMPTS = 150;

const eventData = z.object({ id: z.union([z.string(), z.array(z.string())]) });
const ownedRows = z.array(z.object({ product_id: z.string().nullable() }));

/**
 * What a seller changes (title, picture, prices, status, channels) reaches the search documents, and
 * at once the storefronts, which keep pages' data by the edition.
 */
export default async function projectProductChanges({
  event,
  container,
}: SubscriberArgs<unknown>): Promise<void> {
  await certificationOf(container).raiseShopEdition();
  const ids = [eventData.parse(event.data).id].flat();
  const entity = ROW_EVENTS[event.name];
  const productIds = entity ? await owners(container, entity, ids) : ids;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await projectSearchDocuments(container, productIds, { strict: false });
      return;
    } catch (error) {
      if (!(error instanceof IndexBusyError) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** The products that these rows belong, or until now belonged, to. */
async function owners(container: MedusaContainer, entity: string, ids: string[]) {
  const { data } = await queryOf(container).graph({
    entity,
    fields: ['product_id'],
    filters: { id: ids },
    withDeleted: true,
  });
  return [...new Set(ownedRows.parse(data).flatMap(({ product_id }) => product_id ?? []))];
}

export const config: SubscriberConfig = {
  event: ['product.updated', 'product.deleted', ...Object.keys(ROW_EVENTS)],
  context: { subscriberId: 'ocop-project-product-changes' },
};
