import type { SearchTypes } from '@medusajs/framework/types';
import type { MultiSearchQuery } from 'meilisearch';
import { invalid } from './errors';
import { type IndexPlan, isFilterable } from './index-plan';
import { queryOptionsOf } from './query-options';
import { textQuery } from './text-query';

type Input = SearchTypes.ProviderSearchQuery;
type Locale = NonNullable<MultiSearchQuery['locales']>[number];

function isLocale(code: string): code is Locale {
  return /^[a-z]{2,3}$/.test(code);
}

function locale(code: string): Locale {
  if (!isLocale(code)) throw invalid(`"${code}" is no ISO 639 code of a language, such as "vi"`);
  return code;
}

/** The field of which each value is hit once, if any. */
export function distinctField({ index, search_options: options = {} }: Input): string | undefined {
  return options.distinct ?? index.settings.distinct_attribute;
}

function assertDistinct(path: string | undefined, plan: IndexPlan): string | undefined {
  if (path !== undefined && !isFilterable(plan, path)) {
    throw invalid(`Distinct hits want a filterable field ("${path}" of "${plan.name}")`);
  }
  return path;
}

/** The paths, all of them matched against free text; throws on one that is not. */
export function assertSearchable(
  paths: string[] | undefined,
  plan: IndexPlan,
): string[] | undefined {
  for (const path of paths ?? []) {
    if (!plan.searchable.includes(path)) {
      throw invalid(`Field "${path}" of search index "${plan.name}" is not searchable`);
    }
  }
  return paths;
}

/** What decides which documents match, for a search as well as for a count within it. */
export function matching(
  input: Input,
  indexUid: string,
  plan: IndexPlan,
  filter: string | undefined,
): MultiSearchQuery {
  const { search_options: options = {}, q } = input;
  return {
    indexUid,
    ...textQuery(q, options.match_strategy, queryOptionsOf(input).matching_strategy),
    attributesToSearchOn: assertSearchable(options.attributes_to_search_on, plan),
    filter,
    rankingScoreThreshold: options.min_score,
    distinct: assertDistinct(options.distinct, plan),
    locales: options.locales?.map(locale),
  };
}
