import { setTimeout as pause } from 'node:timers/promises';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, MedusaError, Modules } from '@medusajs/framework/utils';
import { indexBacklogOf } from '../../container/resolve';
import { isNeverBuilt } from '../write-product-documents';
import { differingIds } from './index-contents';
import { PRIMARY_INDEX, STANDBY_INDEX } from './product-indexes';
import type { PrimaryEngine, ProductEngine } from './search-engines';
import { writePendingDocuments } from './write-pending-documents';

/** Comparisons after repairs; what still differs then are documents that the primary refuses. */
const ATTEMPTS = 3;
const FIRST_FILL_BEGINS_WITHIN = 3000;

/**
 * Makes the primary index hold what the standby holds: writes what is missing or stale, removes what
 * is surplus, and builds the whole index anew where it is gone or has lost its settings.
 * @returns how many documents were repaired; null while Medusa fills the index for the first time
 */
export async function bringInStep(
  container: MedusaContainer,
  primary: PrimaryEngine,
  standby: ProductEngine,
): Promise<number | null> {
  if (await isNeverBuilt(container, STANDBY_INDEX)) return null;
  const backlog = indexBacklogOf(container);
  let repaired = 0;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    let differing: string[];
    try {
      differing = await differingIds(standby, primary);
    } catch (error) {
      if (!isBrokenIndex(error)) throw error;
      if (await isBeingFilled(container)) return null;
      await rebuild(container, error);
      continue;
    }
    if (differing.length === 0) return repaired;
    repaired += differing.length;
    await backlog.add(differing, true);
    await writePendingDocuments(container);
  }
  const left = await differingIds(standby, primary);
  await backlog.add(left, true);
  throw new Error(
    `${left.length} documents still differ between ${standby.name} and ${primary.name}`,
  );
}

/** An index that is gone or has lost its settings; an engine that is away says something else. */
export function isBrokenIndex(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isMissing = error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND;
  return isMissing || ('code' in error && BROKEN.includes(String(error.code)));
}

/** Of the Meilisearch provider, and of PostgreSQL for a table that is not there. */
const BROKEN = ['search_index_settings', '42P01'];

async function rebuild(container: MedusaContainer, cause: unknown): Promise<void> {
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`search: the index "${PRIMARY_INDEX}" is built anew: ${String(cause)}`);
  const search = container.resolve(Modules.SEARCH);
  const plan = await search.createIndexMigrationPlan();
  const missing = plan.filter(
    ({ index, action }) => index === PRIMARY_INDEX && action === 'create',
  );
  await search.executeIndexMigrationPlan(missing);
  await search.reindex({ index: PRIMARY_INDEX });
  await indexBacklogOf(container).raiseEdition();
}

/** Whether Medusa fills the index at this moment, or is about to: it fills one after the other. */
async function isBeingFilled(container: MedusaContainer): Promise<boolean> {
  if (await isNeverBuilt(container, PRIMARY_INDEX)) await pause(FIRST_FILL_BEGINS_WITHIN);
  try {
    await container
      .resolve(Modules.LOCKING)
      .execute(`search:seed:${PRIMARY_INDEX}`, async () => undefined, { timeout: 1 });
    return false;
  } catch {
    return true;
  }
}
