import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { indexBacklogOf, stateOf } from '../container/resolve';
import { GatheringQueue } from '../kernel/gathering-queue';
import { primaryWatch } from './engines/primary-watch';
import { PRIMARY_INDEX, STANDBY_INDEX } from './engines/product-indexes';
import { searchEngines } from './engines/search-engines';
import { isNeverBuilt, type Projection, writeProductDocuments } from './write-product-documents';

class StandbyQueue extends GatheringQueue<Projection> {
  constructor() {
    super(writeStandby);
  }
}

interface ProjectionOptions {
  /** Whether a decision is the cause: then no search may show what the primary has not followed. */
  strict: boolean;
}

/**
 * Writes or removes the search documents of these products, as the register, the seller and the
 * prices have them now. Idempotent. What the primary has yet to take is written down first; then the standby is
 * written, and this resolves when it has acknowledged. The primary is told afterwards.
 * @throws when the standby could not take it (being rebuilt, away): try again later.
 */
export async function projectSearchDocuments(
  container: MedusaContainer,
  productIds: readonly string[],
  { strict }: ProjectionOptions,
): Promise<Projection> {
  if (!container.hasRegistration(Modules.SEARCH) || productIds.length === 0) {
    return { written: [], removed: [] };
  }
  const { primary } = searchEngines(container);
  if (primary && !(await isNeverBuilt(container, PRIMARY_INDEX))) {
    await indexBacklogOf(container).add(productIds, strict);
  }
  const { written, removed } = await stateOf(container, StandbyQueue).add(container, productIds);
  if (primary) primaryWatch(container)?.nudge();
  const asked = new Set(productIds);
  return {
    written: written.filter((id) => asked.has(id)),
    removed: removed.filter((id) => asked.has(id)),
  };
}

function writeStandby(container: MedusaContainer, productIds: string[]): Promise<Projection> {
  return writeProductDocuments(container, STANDBY_INDEX, productIds);
}
