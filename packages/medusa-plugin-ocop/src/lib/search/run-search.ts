import type { ISearchModuleService, SearchTypes } from '@medusajs/framework/types';
import type { Vocabulary } from 'ocop-core';
import { HIT_FIELDS } from './hit';
import type { OtherReading } from './other-reading';
import { endsStrangely, lastReadings, literalReading, readingsAtOnce } from './search-readings';
import type { SortName } from './search-request';
import { type Reading, readingOf, type Tier, type TierName } from './search-tiers';
import { sortOrder } from './sort-order';
import type { UnderstoodQuery } from './understand-query';

/** Fewer hits than this, and the last word is taken for the beginning of one. */
const ENOUGH_HITS = 3;

/** A page shows so many hits that are called as asked before it shows some that are called otherwise. */
const AS_ASKED_FIRST = 20;
const MOST_OTHER_NAMES = 3;

export type Engine = Pick<ISearchModuleService, 'searchMany'>;

export interface SearchPlan {
  query: UnderstoodQuery;
  /** By field, without empty branches: Medusa asks again for each facet whose filters differ. */
  filters: SearchTypes.SearchFilters;
  /** The part of them that every search must respect; the rest is what the buyer chose. */
  enforced: SearchTypes.SearchFilters;
  facets: SearchTypes.SearchFacetRequest[];
  sort: SortName;
  skip: number;
  take: number;
  /** The words of the catalogue; null while they are not known: nothing is corrected then. */
  vocabulary: Vocabulary | null;
}

export interface Found {
  hits: SearchTypes.SearchHit[];
  count: number;
  facets: SearchTypes.SearchResult['facets'];
  /** The tier that decided count and facets; null where every word was understood, or there are none. */
  match: TierName | null;
  /** The query as it was really asked, when that was not as typed. */
  corrected: string | null;
}

/**
 * Runs a search, most often in one round trip. By relevance, hits of a stricter tier come before wider
 * ones; count and facets are those of the widest. Words that are found nowhere are read otherwise:
 * in the catalogue's spelling, then fewer of them. What the buyer chose narrows the hits and never
 * changes how the words are read.
 */
export async function runSearch(engine: Engine, plan: SearchPlan): Promise<Found> {
  const { query, vocabulary } = plan;
  const literal = literalReading(query, vocabulary);
  const others = readingsAtOnce(query, vocabulary);
  const [asTyped, ...otherwise] = await ask(engine, plan, [literal, ...others]);
  if (!asTyped) throw new Error('the search engine gave no answer');
  const asksForAll = literal.base.q === null && !query.spoken;
  if (asksForAll || asTyped.count >= ENOUGH_HITS) return found(asTyped, literal);
  const isFarFetched = asTyped.count === 0 || endsStrangely(query, vocabulary);
  const instead = isFarFetched ? firstFound(otherwise, others) : null;
  return instead ?? widened(engine, plan, literal, asTyped);
}

/** A search that found little: with half-typed words, then with words read otherwise. */
async function widened(
  engine: Engine,
  plan: SearchPlan,
  literal: Reading,
  asTyped: Answer,
): Promise<Found> {
  const { query, vocabulary } = plan;
  // A last word that is known whole, and was not taken for half typed, means itself.
  const isWhole = vocabulary?.knows(query.plain.split(' ').at(-1) ?? '') ?? false;
  if (isWhole && asTyped.count > 0) return found(asTyped, literal);
  const begun = readingOf(query, { beginning: true });
  const beginning = isWhole ? literal : { ...begun, ahead: [...literal.ahead, ...begun.ahead] };
  const others: OtherReading[] =
    asTyped.count === 0 && vocabulary ? lastReadings(query, vocabulary) : [];
  const [[anywhere], [longer, ...otherwise]] = await Promise.all([
    engine.searchMany([countAnywhere(plan, literal.base)]),
    ask(engine, plan, [beginning, ...others]),
  ]);
  if (countOf(anywhere) >= ENOUGH_HITS) return found(asTyped, literal);
  if (longer && longer.count > asTyped.count) return found(longer, beginning);
  if (asTyped.count > 0 || countOf(anywhere) > 0) return found(asTyped, literal);
  return firstFound(otherwise, others) ?? found(asTyped, literal);
}

interface Answer {
  hits: SearchTypes.SearchHit[];
  count: number;
  facets: SearchTypes.SearchResult['facets'];
}

/** Asks for readings together, and puts the lists of each together. */
async function ask(
  engine: Engine,
  plan: SearchPlan,
  readings: readonly Reading[],
): Promise<Answer[]> {
  const { sort, skip, take } = plan;
  const asked = readings.map(({ ahead, base, otherNames }) => {
    if (sort !== 'relevance') return { tiers: [base], names: [] };
    return { tiers: [...ahead, base], names: otherNames ? [otherNames] : [] };
  });
  const inLists = ({ tiers, names }: (typeof asked)[number]) => tiers.length + names.length > 1;
  const queries = asked.flatMap((parts) => {
    const page = inLists(parts) ? { skip: 0, take: skip + take } : { skip, take };
    const own = parts.tiers.map((tier) => engineQuery(plan, tier, page));
    const base = own.splice(-1);
    const names = parts.names.map((tier) =>
      engineQuery(plan, tier, { skip: 0, take: MOST_OTHER_NAMES }),
    );
    return [...own.map(hitsOnly), ...base, ...names.map(hitsOnly)];
  });
  const results = await engine.searchMany(queries);
  let at = 0;
  return asked.map((parts) => {
    const lists = results.slice(at, at + parts.tiers.length);
    const names = results.slice(at + lists.length, at + lists.length + parts.names.length);
    at += lists.length + names.length;
    const base = lists.at(-1);
    if (!base) throw new Error('the search engine gave no answer');
    const hits = withOtherNames(distinct(hitsOf(lists)), hitsOf(names));
    const page = inLists(parts) ? hits.slice(skip, skip + take) : hits;
    const shown = page.length > 0 ? skip + page.length : 0;
    return { hits: page, count: Math.max(countOf(base), shown), facets: base.facets };
  });
}

function hitsOf(results: readonly SearchTypes.SearchResult[]): SearchTypes.SearchHit[] {
  return results.flatMap(({ hits }) => hits);
}

/** Where many are called as asked, a few that are called otherwise stand on the first page all the same. */
function withOtherNames(
  hits: readonly SearchTypes.SearchHit[],
  names: readonly SearchTypes.SearchHit[],
): SearchTypes.SearchHit[] {
  const first = hits.slice(0, AS_ASKED_FIRST);
  if (first.length < AS_ASKED_FIRST) return [...hits];
  return distinct([...first, ...names, ...hits.slice(AS_ASKED_FIRST)]);
}

function firstFound(answers: readonly Answer[], readings: readonly OtherReading[]): Found | null {
  const first = answers.findIndex(({ count }) => count > 0);
  const index = readings[first]?.isOneOfMany ? largestOfMany(answers, readings) : first;
  const [answer, reading] = [answers[index], readings[index]];
  if (!answer || !reading) return null;
  const corrected = reading.kind === 'near' ? reading.query.text : null;
  return { ...found(answer, reading), corrected };
}

function largestOfMany(answers: readonly Answer[], readings: readonly OtherReading[]): number {
  const counts = answers.map(({ count }, at) => (readings[at]?.isOneOfMany ? count : 0));
  return counts.indexOf(Math.max(...counts));
}

function found(answer: Answer, { base }: Reading): Found {
  return {
    ...answer,
    match: base.q === null && base.name !== 'any' ? null : base.name,
    corrected: null,
  };
}

/** How often the words are found before the buyer's own filters narrow them. */
function countAnywhere(plan: SearchPlan, tier: Tier): SearchTypes.SearchQuery {
  return {
    entity: 'product',
    fields: ['id'],
    filters: { ...plan.enforced, ...tier.where, ...(tier.q === null ? {} : { q: tier.q }) },
    pagination: { skip: 0, take: 1 },
    search_options: { match_strategy: tier.match_strategy, count: 'exact' },
  };
}

function engineQuery(
  plan: SearchPlan,
  tier: Tier,
  page: { skip: number; take: number },
): SearchTypes.SearchQuery {
  return {
    entity: 'product',
    fields: HIT_FIELDS,
    filters: { ...plan.filters, ...tier.where, ...(tier.q === null ? {} : { q: tier.q }) },
    pagination: { ...page, order: sortOrder(plan.sort, tier.q !== null) },
    search_options: {
      match_strategy: tier.match_strategy,
      facets: plan.facets,
      disjunctive_facets: plan.facets.length > 0,
      count: 'exact',
    },
  };
}

function hitsOnly(query: SearchTypes.SearchQuery): SearchTypes.SearchQuery {
  return {
    ...query,
    search_options: { match_strategy: query.search_options?.match_strategy, count: 'none' },
  };
}

function countOf(result: SearchTypes.SearchResult | undefined): number {
  return result?.metadata.count ?? result?.hits.length ?? 0;
}

/**
 * Lists read one after the other, each hit once. A page of them is right as long as every list holds
 * its first `skip + take` hits.
 */
function distinct(hits: readonly SearchTypes.SearchHit[]): SearchTypes.SearchHit[] {
  const unique = new Map<string, SearchTypes.SearchHit>();
  for (const hit of hits) if (!unique.has(hit.id)) unique.set(hit.id, hit);
  return [...unique.values()];
}
