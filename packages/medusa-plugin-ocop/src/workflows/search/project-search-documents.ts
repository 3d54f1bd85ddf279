import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { ProjectionQueue } from '../../lib/search/projection-queue';
import { type Projection, writeProductDocuments } from '../../lib/search/write-product-documents';

/** One queue per running Search Module; requests have containers of their own. */
const queues = new WeakMap<object, ProjectionQueue>();

/**
 * Writes or removes the search documents of these products, as the register, the seller and the
 * prices have them now. Idempotent. Resolves when the index acknowledged the write.
 * @throws when the index could not take it (not built yet, being rebuilt, away): try again later.
 */
export async function projectSearchDocuments(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Projection> {
  const search = container.resolve(Modules.SEARCH, { allowUnregistered: true });
  if (!search || productIds.length === 0) return { written: [], removed: [] };
  const queue = queues.get(search) ?? new ProjectionQueue(writeProductDocuments);
  queues.set(search, queue);
  const { written, removed } = await queue.add(container, productIds);
  const asked = new Set(productIds);
  return {
    written: written.filter((id) => asked.has(id)),
    removed: removed.filter((id) => asked.has(id)),
  };
}
