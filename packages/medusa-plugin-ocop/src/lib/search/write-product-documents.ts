import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, MedusaError, Modules } from '@medusajs/framework/utils';
import { certificationOf, queryOf } from '../readers/resolve';
import { readProductDocuments } from './read-product-documents';

/** The lock that Medusa holds while it fills or rebuilds the index. */
const LOCK = 'search:seed:product';
const LOCK_TIMEOUT_SECONDS = 2;
const BATCH = 200;

export interface Projection {
  written: string[];
  removed: string[];
}

/** The index is being filled or rebuilt; whoever wants to write must come again. */
export class IndexBusyError extends MedusaError {
  constructor(cause: unknown) {
    super(MedusaError.Types.CONFLICT, `the search index is busy: ${String(cause)}`);
  }
}

/**
 * Brings the documents of these products to what the register, the seller and the prices say now.
 * Reading and writing happen under the lock of rebuilding: a rebuild never swallows a revocation,
 * and a slow reader never puts back what a faster one removed.
 * @throws IndexBusyError when the lock is not had within two seconds
 */
export async function writeProductDocuments(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Projection> {
  let started = false;
  const write = () => {
    started = true;
    return writeBatches(container, productIds);
  };
  try {
    return await container
      .resolve(Modules.LOCKING)
      .execute(LOCK, write, { timeout: LOCK_TIMEOUT_SECONDS });
  } catch (error) {
    throw started ? error : new IndexBusyError(error);
  }
}

async function writeBatches(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Projection> {
  const total: Projection = { written: [], removed: [] };
  if (await neverBuilt(container)) return total;
  for (let start = 0; start < productIds.length; start += BATCH) {
    const part = await writeBatch(container, productIds.slice(start, start + BATCH));
    total.written.push(...part.written);
    total.removed.push(...part.removed);
  }
  return total;
}

async function writeBatch(container: MedusaContainer, ids: string[]): Promise<Projection> {
  const search = container.resolve(Modules.SEARCH);
  const today = certificationOf(container).today();
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const documents = await readProductDocuments(queryOf(container), ids, today, (problem) =>
    logger.error(problem),
  );
  const written = documents.map(({ id }) => id);
  const removed = ids.filter((id) => !written.includes(id));
  if (removed.length > 0) {
    await search.deleteDocuments({ index: 'product', filters: { id: removed } });
  }
  if (documents.length > 0) await search.upsertDocuments({ index: 'product', documents });
  return { written, removed };
}

/**
 * Before its first build an index has nothing to correct: the build reads the register itself, and
 * catches up with what changed while it read.
 */
async function neverBuilt(container: MedusaContainer): Promise<boolean> {
  const indexes = await container.resolve(Modules.SEARCH).listIndexes();
  return indexes.find(({ name }) => name === 'product')?.status === 'pending';
}
