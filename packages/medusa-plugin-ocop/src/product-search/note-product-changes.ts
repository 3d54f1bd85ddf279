import type { MedusaContainer } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import { certificationOf, queryOf, stateOf } from '../container/resolve';
import { GatheringQueue } from '../kernel/gathering-queue';
import { groupBy } from '../kernel/group-by';
import { projectSearchDocuments } from './project-search-documents';
import { IndexBusyError } from './write-product-documents';

/** Events about a row that belongs to a product, and where that row is read. */
export const ROW_EVENTS: Record<string, string> = {
  'product-variant.created': 'product_variant',
  'product-variant.updated': 'product_variant',
  'product-variant.deleted': 'product_variant',
  'LinkProductSalesChannel.attached': 'product_sales_channel',
  'LinkProductSalesChannel.detached': 'product_sales_channel',
};

/** Attempts while the index is being rebuilt; each waits two seconds for its lock. */
const ATTEMPTS = 150;

/** What separates an entity from an id, in neither of which it is. */
const OF = ' ';

const ownedRows = z.array(z.object({ product_id: z.string().nullable() }));

/** Nobody waits for documents before storefronts may hear. */
class EditionRaises extends GatheringQueue<void> {
  constructor() {
    super((container) => certificationOf(container).raiseShopEdition());
  }
}

class ChangedRows extends GatheringQueue<void> {
  constructor() {
    super(projectChanges);
  }
}

/**
 * Products, or rows of theirs, have changed: raises the shop's edition, and writes the documents. A workflow over
 * hundreds of products tells of each alone; what arrives together is done together.
 */
export async function noteProductChanges(
  container: MedusaContainer,
  entity: string,
  ids: readonly string[],
): Promise<void> {
  await stateOf(container, EditionRaises).add(container, ids);
  const changes = ids.map((id) => `${entity}${OF}${id}`);
  await stateOf(container, ChangedRows).add(container, changes);
}

async function projectChanges(
  container: MedusaContainer,
  changes: readonly string[],
): Promise<void> {
  const productIds = await productsOf(container, changes);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await projectSearchDocuments(container, productIds, { strict: false });
      return;
    } catch (error) {
      if (!(error instanceof IndexBusyError) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function productsOf(container: MedusaContainer, changes: readonly string[]) {
  const byEntity = groupBy(
    changes.map((change) => change.split(OF)),
    ([entity = '']) => entity,
  );
  const found = await Promise.all(
    [...byEntity].map(([entity, rows]) => {
      const ids = rows.flatMap(([, id]) => id ?? []);
      return entity === 'product' ? ids : owners(container, entity, ids);
    }),
  );
  return [...new Set(found.flat())];
}

/** The products that these rows belong, or until now belonged, to. */
async function owners(container: MedusaContainer, entity: string, ids: string[]) {
  const { data } = await queryOf(container).graph({
    entity,
    fields: ['product_id'],
    filters: { id: ids },
    withDeleted: true,
  });
  return ownedRows.parse(data).flatMap(({ product_id }) => product_id ?? []);
}
