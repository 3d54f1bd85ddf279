import type { ISearchModuleService, MedusaContainer, SearchTypes } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { stateOf } from '../../container/resolve';
import { EngineHearing } from './engine-hearing';
import { EngineQueue } from './engine-queue';
import { PrimaryState } from './primary-state';
import { PRIMARY_INDEX, STANDBY_INDEX, STANDBY_NAME } from './product-indexes';
import { readSearchOptions, type SearchOptions } from './search-options';

/** One index of products and who answers for it. Queries may name any of the product indexes. */
export interface ProductEngine extends Pick<ISearchModuleService, 'searchMany'> {
  readonly name: string;
  readonly index: string;
  /** Does something that a buyer waits for when the engine has a place for it. */
  inTurn<T>(question: () => Promise<T>): Promise<T>;
  /** Whether a buyer's question was answered just now, so that it is known to be there. */
  wasHeard(): boolean;
}

export interface PrimaryEngine extends ProductEngine {
  readonly state: PrimaryState;
  /** Milliseconds that it has for one question. */
  readonly budget: number;
}

export interface SearchEngines {
  readonly primary: PrimaryEngine | null;
  readonly standby: ProductEngine;
}

/** The engines of this process, with what it knows of the primary. */
export function searchEngines(container: MedusaContainer): SearchEngines {
  return stateOf(container, EnginesOfProcess);
}

class EnginesOfProcess implements SearchEngines {
  readonly primary: PrimaryEngine | null;
  readonly standby: ProductEngine;

  constructor(container: MedusaContainer) {
    const search = container.resolve(Modules.SEARCH);
    const { primary } = readSearchOptions(container);
    this.standby = engineOf(search, STANDBY_NAME, STANDBY_INDEX);
    this.primary = primary ? primaryOf(search, primary) : null;
  }
}

function primaryOf(
  search: ISearchModuleService,
  { name, budget, places }: NonNullable<SearchOptions['primary']>,
): PrimaryEngine {
  const queue = new EngineQueue(budget, places);
  const state = new PrimaryState();
  const engine = engineOf(search, name, PRIMARY_INDEX, ranksByItself);
  const inTurn: PrimaryEngine['inTurn'] = async (question) => {
    const answer = await engine.inTurn(() => queue.ask(question));
    state.succeeded();
    return answer;
  };
  return { ...engine, inTurn, budget, state };
}

/** The engine as buyers ask it: each question in its turn. */
export function askedInTurn(engine: ProductEngine): Pick<ISearchModuleService, 'searchMany'> {
  return { searchMany: (queries) => engine.inTurn(() => engine.searchMany(queries)) };
}

function engineOf(
  search: ISearchModuleService,
  name: string,
  index: string,
  adapt: (query: SearchTypes.SearchQuery) => SearchTypes.SearchQuery = (query) => query,
): ProductEngine {
  const hearing = new EngineHearing();
  return {
    name,
    index,
    inTurn: (question) => hearing.ask(question),
    wasHeard: () => hearing.wasHeard(),
    searchMany: (queries) =>
      search.searchMany(queries.map((query) => adapt({ ...query, entity: index }))),
  };
}

/**
 * A search engine orders by relevance itself, and ties by the rules of its index; it cannot be asked
 * for relevance first and other fields after it, as PostgreSQL can.
 */
function ranksByItself(query: SearchTypes.SearchQuery): SearchTypes.SearchQuery {
  const [first] = Object.keys(query.pagination?.order ?? {});
  if (first !== '_score') return query;
  return { ...query, pagination: { ...query.pagination, order: undefined } };
}
