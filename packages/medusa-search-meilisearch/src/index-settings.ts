import type { SearchTypes } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import type { Settings } from 'meilisearch';
import { invalid } from './errors';
import { fieldAt, isFilterable, planIndex } from './index-plan';
import type { ResolvedOptions } from './options';

export const PROVIDER_ID = 'search-meilisearch';

const RANKING_RULES = ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'];

const strings = z.array(z.string());

/** What an index definition may set under `settings.provider_options['search-meilisearch']`. */
const engineSettings = z
  .object({
    rankingRules: strings,
    stopWords: strings,
    synonyms: z.record(z.string(), strings),
    separatorTokens: strings,
    nonSeparatorTokens: strings,
    dictionary: strings,
    proximityPrecision: z.enum(['byWord', 'byAttribute']),
    localizedAttributes: z.array(
      z.object({ attributePatterns: strings, locales: z.array(z.string()) }),
    ),
    prefixSearch: z.enum(['indexingTime', 'disabled']),
    facetSearch: z.boolean(),
    searchCutoffMs: z.number().int().positive(),
    typoTolerance: z.object({
      disableOnWords: strings.optional(),
      disableOnNumbers: z.boolean().optional(),
    }),
  })
  .partial()
  .strict();

function providerSettings(index: SearchTypes.ResolvedSearchIndexDefinition) {
  const given = index.settings.provider_options?.[PROVIDER_ID] ?? {};
  const parsed = engineSettings.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw invalid(
    `Search index "${index.name}": settings.provider_options["${PROVIDER_ID}"]: ${faults.join('; ')}`,
  );
}

function typoTolerance(
  index: SearchTypes.ResolvedSearchIndexDefinition,
  extra: { disableOnWords?: string[]; disableOnNumbers?: boolean } = {},
): NonNullable<Settings['typoTolerance']> {
  const typo = index.settings.typo_tolerance ?? {};
  const { min_word_size_for_one_typo: oneTypo = 5, min_word_size_for_two_typos: twoTypos = 9 } =
    typo;
  if (twoTypos < oneTypo) {
    throw invalid(
      `Search index "${index.name}": two typos (from ${twoTypos} letters) before one (from ${oneTypo})`,
    );
  }
  return {
    enabled: typo.enabled ?? true,
    minWordSizeForTypos: { oneTypo, twoTypos },
    disableOnAttributes: typo.disabled_on_attributes ?? [],
    disableOnWords: extra.disableOnWords ?? [],
    disableOnNumbers: extra.disableOnNumbers ?? false,
  };
}

/** The fields by which the index itself breaks ties of relevance, such as `star:desc`. */
export function tieBreaks(index: SearchTypes.ResolvedSearchIndexDefinition): string[] {
  const rules = providerSettings(index).rankingRules ?? RANKING_RULES;
  const lastBuiltIn = Math.max(...RANKING_RULES.map((rule) => rules.indexOf(rule)));
  return rules.slice(lastBuiltIn + 1);
}

/**
 * All settings of the index that a definition asks for. Sorting comes first among the ranking rules:
 * Medusa's `order` is a hard order, not a tie-break.
 * @throws MedusaError on a definition that Meilisearch cannot serve
 */
export function indexSettings(
  index: SearchTypes.ResolvedSearchIndexDefinition,
  options: Pick<ResolvedOptions, 'maxTotalHits' | 'maxValuesPerFacet'>,
): Settings {
  const plan = planIndex(index);
  const own = providerSettings(index);
  const fields = [...plan.fields.values()];
  const distinct = index.settings.distinct_attribute;
  for (const path of [
    ...(index.settings.typo_tolerance?.disabled_on_attributes ?? []),
    ...(distinct === undefined ? [] : [distinct]),
  ]) {
    fieldAt(plan, path);
  }
  return {
    searchableAttributes: [...plan.searchable],
    filterableAttributes: fields
      .map(({ path }) => path)
      .filter((path) => isFilterable(plan, path) || path === distinct),
    sortableAttributes: fields
      .filter(({ definition }) => definition.sortable)
      .map(({ path }) => path),
    displayedAttributes: fields
      .filter(
        ({ path, definition }) => definition.retrievable !== false || path === plan.primaryKey,
      )
      .map(({ path }) => path),
    distinctAttribute: distinct ?? null,
    rankingRules: own.rankingRules ?? RANKING_RULES,
    typoTolerance: typoTolerance(index, own.typoTolerance),
    faceting: {
      maxValuesPerFacet: options.maxValuesPerFacet,
      sortFacetValuesBy: { '*': 'count' },
    },
    pagination: { maxTotalHits: options.maxTotalHits },
    stopWords: own.stopWords ?? [],
    synonyms: own.synonyms ?? {},
    separatorTokens: own.separatorTokens ?? [],
    nonSeparatorTokens: own.nonSeparatorTokens ?? [],
    dictionary: own.dictionary ?? [],
    proximityPrecision: own.proximityPrecision ?? 'byWord',
    localizedAttributes: own.localizedAttributes ?? null,
    prefixSearch: own.prefixSearch ?? 'indexingTime',
    facetSearch: own.facetSearch ?? false,
    searchCutoffMs: own.searchCutoffMs ?? null,
  };
}

/** Lists whose order means something; all others are sets to Meilisearch. */
const ORDERED = new Set(['searchableAttributes', 'rankingRules']);
/** Meilisearch tells these words in its own folded spelling: only whether there are any can be known. */
const FOLDED = new Set(['stopWords', 'disableOnWords']);

function canonical(value: unknown, key = ''): string {
  if (Array.isArray(value)) {
    if (FOLDED.has(key)) return String(value.length > 0);
    const items = value.map((item) => canonical(item));
    return `[${(ORDERED.has(key) ? items : items.sort()).join()}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)}:${canonical(item, name)}`,
  );
  return `{${entries.sort().join()}}`;
}

/** Names of the settings in which an index differs from what it should have. */
export function settingsThatDiffer(wanted: Settings, found: Settings): string[] {
  const actual = new Map(Object.entries(found));
  return Object.entries(wanted)
    .filter(([key, value]) => canonical(value, key) !== canonical(actual.get(key), key))
    .map(([key]) => key);
}
