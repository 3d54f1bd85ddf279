import type { ISearchModuleService, MedusaContainer, SearchTypes } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
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

/** One per running Search Module; requests have containers of their own. */
const known = new WeakMap<object, SearchEngines>();

/** The engines of this process, with what it knows of the primary. */
export function searchEngines(container: MedusaContainer): SearchEngines {
  const search = container.resolve(Modules.SEARCH);
  const found = known.get(search);
  if (found) return found;
  const { primary } = readSearchOptions(container);
  const engines: SearchEngines = {
    standby: engineOf(search, STANDBY_NAME, STANDBY_INDEX),
    primary: primary ? primaryOf(search, primary) : null,
  };
  known.set(search, engines);
  return engines;
}

function primaryOf(
  search: ISearchModuleService,
  { name, budget, places }: NonNullable<SearchOptions['primary']>,
): PrimaryEngine {
  const queue = new EngineQueue(budget, places);
  return {
    ...engineOf(search, name, PRIMARY_INDEX, ranksByItself),
    inTurn: (question) => queue.ask(question),
    budget,
    state: new PrimaryState(),
  };
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
  return {
    name,
    index,
    inTurn: (question) => question(),
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
