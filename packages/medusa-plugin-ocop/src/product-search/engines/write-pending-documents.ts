import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { indexBacklogOf } from '../../container/resolve';
import type { PendingDocument } from '../../modules/index-backlog';
import { IndexBusyError, isNeverBuilt, writeProductDocuments } from '../write-product-documents';
import { PRIMARY_INDEX } from './product-indexes';

const BATCH = 200;

/**
 * Writes the documents that the primary index has yet to take and that are due, as the register has
 * them now. A batch that it does not take is put off, and tried again product by product, so that one
 * bad document keeps out itself.
 * @returns how many documents were written
 */
export async function writePendingDocuments(container: MedusaContainer): Promise<number> {
  const backlog = indexBacklogOf(container);
  let written = 0;
  for (;;) {
    const due = await backlog.listDue(BATCH);
    if (due.length === 0 || (await isNeverBuilt(container, PRIMARY_INDEX))) return written;
    try {
      await write(container, due);
      written += due.length;
    } catch (error) {
      if (error instanceof IndexBusyError) throw error;
      const refusal = isRefusal(error) && due.length > 1;
      if (!refusal) await backlog.postpone(due, describe(error));
      if (!isRefusal(error)) throw error;
      if (refusal) written += await writeOneByOne(container, due);
    }
  }
}

async function writeOneByOne(
  container: MedusaContainer,
  pending: readonly PendingDocument[],
): Promise<number> {
  let written = 0;
  for (const document of pending) {
    try {
      await write(container, [document]);
      written += 1;
    } catch (error) {
      await indexBacklogOf(container).postpone([document], describe(error));
      if (!isRefusal(error)) throw error;
    }
  }
  return written;
}

/** Whether the index refuses these very documents; an engine that is away refuses nothing. */
function isRefusal(error: unknown): boolean {
  return error instanceof MedusaError && error.type === MedusaError.Types.INVALID_DATA;
}

async function write(
  container: MedusaContainer,
  pending: readonly PendingDocument[],
): Promise<void> {
  const ids = pending.map(({ product_id }) => product_id);
  await writeProductDocuments(container, PRIMARY_INDEX, ids);
  await indexBacklogOf(container).removeWritten(pending);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
