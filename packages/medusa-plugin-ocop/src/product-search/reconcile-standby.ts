import { setTimeout as pause } from 'node:timers/promises';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { indexBacklogOf, queryOf } from '../container/resolve';
import { isBrokenIndex } from './engines/bring-in-step';
import {
  readChecksums,
  readChecksumsOf,
  readFingerprint,
  slotRanges,
} from './engines/index-contents';
import { STANDBY_INDEX } from './engines/product-indexes';
import { type ProductEngine, searchEngines } from './engines/search-engines';
import { readStampedDocuments } from './read-stamped-documents';
import { publishedProductIds } from './seed-product-ids';
import { isNeverBuilt } from './write-product-documents';

export interface StandbyComparison {
  /** Documents that the shop and the register call for. */
  expected: number;
  /** Products whose document was missing, stale or surplus. */
  differing: string[];
  /** Whether the index was gone and has been built anew. */
  rebuilt: boolean;
}

/**
 * Holds every document of the standby against the shop and the register as they are now. Rests as
 * long as it works, so that a large catalogue is compared beside the buyers and not before them.
 * @returns what differs, for the caller to write; null while the index is filled for the first time
 */
export async function compareStandby(
  container: MedusaContainer,
): Promise<StandbyComparison | null> {
  if (await isNeverBuilt(container, STANDBY_INDEX)) return null;
  const { standby } = searchEngines(container);
  try {
    return await compare(container, standby);
  } catch (error) {
    if (!isBrokenIndex(error)) throw error;
    await container.resolve(Modules.SEARCH).reindex({ index: STANDBY_INDEX });
    await indexBacklogOf(container).raiseEdition();
    const { count } = await readFingerprint(standby);
    return { expected: count, differing: [], rebuilt: true };
  }
}

async function compare(
  container: MedusaContainer,
  standby: ProductEngine,
): Promise<StandbyComparison> {
  const { count } = await readFingerprint(standby);
  const expected = new Set<string>();
  const differing = new Set<string>();
  for await (const ids of publishedProductIds(queryOf(container))) {
    const started = performance.now();
    const wanted = await checksumsWanted(container, ids);
    const held = await readChecksumsOf(standby, ids);
    for (const [id, checksum] of wanted) {
      expected.add(id);
      if (held.get(id) !== checksum) differing.add(id);
    }
    await pause(performance.now() - started);
  }
  for (const range of slotRanges(count)) {
    for (const id of (await readChecksums(standby, range)).keys()) {
      if (!expected.has(id)) differing.add(id);
    }
  }
  return { expected: expected.size, differing: [...differing], rebuilt: false };
}

async function checksumsWanted(container: MedusaContainer, ids: readonly string[]) {
  const documents = await readStampedDocuments(container, ids);
  return new Map(documents.map(({ id, checksum }) => [id, checksum]));
}
