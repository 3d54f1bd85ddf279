import type { SearchTypes } from '@medusajs/framework/types';
import { chooseReading } from './choose-reading';
import { HIT_FIELDS } from './hit';
import {
  type Choice,
  ENOUGH_HITS,
  type Engine,
  type Found,
  narrowed,
  type SearchPlan,
} from './search-plan';
import { literalReading } from './search-readings';
import { both, type SearchSet } from './search-sets';
import type { Tier } from './search-tiers';
import { sortOrder } from './sort-order';

/** A page shows so many hits that are called as asked before every second one is called otherwise. */
const AS_ASKED_FIRST = 10;
const MOST_OTHER_NAMES = 7;

const NOTHING: Found = { hits: [], count: 0, facets: undefined, match: null, corrected: null };

/**
 * Runs a search, most often in one round trip. What is found is decided before it is sorted: page, count
 * and facets are of one set, and by relevance stricter hits of it come first. Words that are found
 * nowhere are read otherwise. What the buyer chose narrows the hits and never changes how words are read.
 */
export async function runSearch(engine: Engine, plan: SearchPlan): Promise<Found> {
  const { query, vocabulary } = plan;
  if (query.saysNothing) return NOTHING;
  const reading = literalReading(query, vocabulary);
  const [set] = reading.sets;
  if (!set) throw new Error(`no set was made of "${query.text}"`);
  const asTyped: Choice = { reading, set, corrected: null };
  const answer = await ask(engine, plan, asTyped);
  const asksForAll = query.text === '';
  if (asksForAll || answer.count >= ENOUGH_HITS) return found(answer, asTyped);
  const choice = await chooseReading(engine, plan, reading);
  if (!choice || choice.set === set) return found(answer, asTyped);
  return found(await ask(engine, plan, choice), choice);
}

type Answer = Pick<Found, 'hits' | 'count' | 'facets'>;

/** Asks for a set, by relevance with what comes first in it, and puts the lists together. */
async function ask(engine: Engine, plan: SearchPlan, { reading, set }: Choice): Promise<Answer> {
  const { sort, skip, take } = plan;
  const base: Tier = {
    name: reading.name,
    q: set.q,
    match_strategy: reading.name === 'prefix' ? 'last' : 'all',
    where: set.where,
  };
  if (sort !== 'relevance') {
    const [result] = await engine.searchMany([engineQuery(plan, base, { skip, take })]);
    return answerOf(result, result?.hits ?? []);
  }
  const ahead = reading.ahead.map((tier) => within(set, tier));
  const names = reading.otherNames ? [within(set, reading.otherNames)] : [];
  const inLists = ahead.length + names.length > 0;
  const page = inLists ? { skip: 0, take: skip + take } : { skip, take };
  const [whole, ...lists] = await engine.searchMany([
    engineQuery(plan, base, page),
    ...ahead.map((tier) => hitsOnly(engineQuery(plan, tier, page))),
    ...names.map((tier) =>
      hitsOnly(engineQuery(plan, tier, { skip: 0, take: AS_ASKED_FIRST + MOST_OTHER_NAMES })),
    ),
  ]);
  const asAsked = distinct(hitsOf(lists.slice(0, ahead.length)));
  const otherwise = hitsOf(lists.slice(ahead.length));
  const hits = distinct([...withOtherNames(asAsked, otherwise), ...(whole?.hits ?? [])]);
  return answerOf(whole, inLists ? hits.slice(skip, skip + take) : hits);
}

function answerOf(
  whole: SearchTypes.SearchResult | undefined,
  hits: SearchTypes.SearchHit[],
): Answer {
  if (!whole) throw new Error('the search engine gave no answer');
  return { hits, count: whole.metadata.count ?? hits.length, facets: whole.facets };
}

/** A tier of what a set holds. */
function within(set: SearchSet, tier: Tier): Tier {
  return { ...tier, where: both(set.where, tier.where) };
}

function hitsOf(results: readonly SearchTypes.SearchResult[]): SearchTypes.SearchHit[] {
  return results.flatMap(({ hits }) => hits);
}

/** Behind the first that are called as asked, every second is called otherwise, as long as there are some. */
function withOtherNames(
  asAsked: readonly SearchTypes.SearchHit[],
  names: readonly SearchTypes.SearchHit[],
): SearchTypes.SearchHit[] {
  const known = new Set(asAsked.map(({ id }) => id));
  const others = names.filter(({ id }) => !known.has(id)).slice(0, MOST_OTHER_NAMES);
  const later = asAsked.slice(AS_ASKED_FIRST);
  const mixed = others.flatMap((other, at) => [other, ...later.slice(at, at + 1)]);
  return [...asAsked.slice(0, AS_ASKED_FIRST), ...mixed, ...later.slice(others.length)];
}

function found(answer: Answer, { reading, corrected }: Choice): Found {
  const { query, name } = reading;
  const isUnderstood = query.rest.plain === '' && name !== 'any';
  return { ...answer, match: isUnderstood ? null : name, corrected };
}

function engineQuery(
  plan: SearchPlan,
  tier: Tier,
  page: { skip: number; take: number },
): SearchTypes.SearchQuery {
  return {
    entity: 'product',
    fields: HIT_FIELDS,
    filters: narrowed(plan.filters, tier),
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

/** Lists read one after the other, each hit once: a page is right if every list holds its first hits. */
function distinct(hits: readonly SearchTypes.SearchHit[]): SearchTypes.SearchHit[] {
  const unique = new Map<string, SearchTypes.SearchHit>();
  for (const hit of hits) if (!unique.has(hit.id)) unique.set(hit.id, hit);
  return [...unique.values()];
}
