import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError, Modules } from '@medusajs/framework/utils';
import { indexBacklogOf } from '../container/resolve';
import { readStampedDocuments } from './read-stamped-documents';

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
 * Brings the documents of these products in one index to what the register, the seller and the prices
 * say now. Reading and writing happen under the lock that Medusa holds while it fills or rebuilds the
 * index: a rebuild never swallows a revocation, and a slow reader never puts back what a faster one
 * removed.
 * @throws IndexBusyError when the lock is not had within two seconds
 */
export async function writeProductDocuments(
  container: MedusaContainer,
  index: string,
  productIds: readonly string[],
): Promise<Projection> {
  let started = false;
  const write = () => {
    started = true;
    return writeBatches(container, index, productIds);
  };
  try {
    return await container
      .resolve(Modules.LOCKING)
      .execute(`search:seed:${index}`, write, { timeout: LOCK_TIMEOUT_SECONDS });
  } catch (error) {
    throw started ? error : new IndexBusyError(error);
  }
}

/**
 * Before its first build an index has nothing to correct: the build reads the register itself, and
 * catches up with what changed while it read.
 */
export async function isNeverBuilt(container: MedusaContainer, index: string): Promise<boolean> {
  const indexes = await container.resolve(Modules.SEARCH).listIndexes();
  return indexes.find(({ name }) => name === index)?.status === 'pending';
}

async function writeBatches(
  container: MedusaContainer,
  index: string,
  productIds: readonly string[],
): Promise<Projection> {
  const total: Projection = { written: [], removed: [] };
  if (await isNeverBuilt(container, index)) return total;
  for (let start = 0; start < productIds.length; start += BATCH) {
    const part = await writeBatch(container, index, productIds.slice(start, start + BATCH));
    total.written.push(...part.written);
    total.removed.push(...part.removed);
  }
  return total;
}

async function writeBatch(
  container: MedusaContainer,
  index: string,
  ids: string[],
): Promise<Projection> {
  const search = container.resolve(Modules.SEARCH);
  const documents = await readStampedDocuments(container, ids);
  const written = documents.map(({ id }) => id);
  const removed = ids.filter((id) => !written.includes(id));
  try {
    if (removed.length > 0) await search.deleteDocuments({ index, filters: { id: removed } });
    if (documents.length > 0) await search.upsertDocuments({ index, documents });
  } finally {
    // What failed may have been written in part.
    await indexBacklogOf(container).raiseEdition();
  }
  return { written, removed };
}
