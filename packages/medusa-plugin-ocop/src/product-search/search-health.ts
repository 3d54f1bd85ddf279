import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { indexBacklogOf } from '../container/resolve';
import type { BacklogCount } from '../modules/index-backlog';
import { readFingerprint } from './engines/index-contents';
import type { PrimaryStanding } from './engines/primary-state';
import { type ProductEngine, searchEngines } from './engines/search-engines';
import { within } from './engines/within';

const PATIENCE = 2000;

export interface EngineHealth {
  name: string;
  role: 'primary' | 'standby';
  index: string;
  /** What Medusa says of the index: pending, building, ready, error. */
  index_status: string;
  /** How many documents it holds; null when it does not answer. */
  documents: number | null;
  newest_document_at: Date | null;
  /** Why it does not answer; null when it does. */
  error: string | null;
}

export interface SearchHealth {
  /** Name of the engine that searches are sent to now. */
  answering: string;
  engines: EngineHealth[];
  primary: {
    standing: PrimaryStanding;
    since: Date;
    reason: string | null;
    /** What it has yet to take. */
    pending: BacklogCount;
  } | null;
}

/** How search is, as operators want to know it. Asks the engines, and waits for none of them long. */
export async function searchHealth(container: MedusaContainer): Promise<SearchHealth> {
  const { primary, standby } = searchEngines(container);
  const indexes = await container.resolve(Modules.SEARCH).listIndexes();
  const of = async (engine: ProductEngine, role: EngineHealth['role']): Promise<EngineHealth> => ({
    name: engine.name,
    role,
    index: engine.index,
    index_status: indexes.find(({ name }) => name === engine.index)?.status ?? 'pending',
    ...(await contentsOf(engine)),
  });
  return {
    answering: (primary?.state.usable ? primary : standby).name,
    engines: await Promise.all([
      ...(primary ? [of(primary, 'primary')] : []),
      of(standby, 'standby'),
    ]),
    primary: primary && {
      standing: primary.state.standing,
      since: primary.state.since,
      reason: primary.state.reason,
      pending: await indexBacklogOf(container).count(),
    },
  };
}

async function contentsOf(engine: ProductEngine) {
  try {
    const { count, newest } = await within(PATIENCE, () => readFingerprint(engine));
    return {
      documents: count,
      newest_document_at: newest > 0 ? new Date(newest) : null,
      error: null,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { documents: null, newest_document_at: null, error: message };
  }
}
