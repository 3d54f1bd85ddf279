import type { MedusaContainer } from '@medusajs/framework/types';
import { type LaggingDocuments, lookAfterSearch, MOST_PENDING_NAMED } from '../look-after-search';

export interface LaggingProducts {
  /** Products that the standby must leave out. */
  standby: readonly string[];
  /** Products that the primary must leave out; null when it is too far behind to be asked. */
  primary: readonly string[] | null;
  /** Another one than before: documents have been written meanwhile. */
  edition: string;
}

/**
 * Which documents of each engine may not be true yet. The primary is written last: what it has not
 * even been told of, and a backlog too long to be named in a query, make the standby answer.
 */
export function laggingByEngine(documents: LaggingDocuments): LaggingProducts {
  const { unfinished, late, decisionPending, edition } = documents;
  const tooFar = decisionPending || unfinished.length + late.length > MOST_PENDING_NAMED;
  return { standby: unfinished, primary: tooFar ? null : [...unfinished, ...late], edition };
}

/** The same, read now. */
export async function readLagging(container: MedusaContainer): Promise<LaggingProducts> {
  return laggingByEngine((await lookAfterSearch(container, [])).lagging);
}

/** Whether a search that respected the one respects the other, and left out nothing more. */
export function isSameLagging(one: LaggingProducts, other: LaggingProducts): boolean {
  return isSameList(one.standby, other.standby) && isSameList(one.primary, other.primary);
}

function isSameList(one: readonly string[] | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
