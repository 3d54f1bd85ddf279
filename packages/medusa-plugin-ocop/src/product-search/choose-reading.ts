import type { SearchTypes } from '@medusajs/framework/types';
import type { OtherReading } from './other-reading';
import { type Choice, ENOUGH_HITS, type Engine, narrowed, type SearchPlan } from './search-plan';
import { endsStrangely, lastReadings, readingsAtOnce } from './search-readings';
import type { SearchSet } from './search-sets';
import { type Reading, readingOf } from './search-tiers';

interface Counted extends Choice {
  /** How much it holds before the buyer's own filters narrow it. */
  count: number;
}

/**
 * For words of which little was found: the strictest reading that finds anything. First as typed, then as
 * the beginning of a longer word, without marks and noise; then what only descriptions say; then words
 * read otherwise, and fewer of them. Null when there is nothing.
 */
export async function chooseReading(
  engine: Engine,
  plan: SearchPlan,
  literal: Reading,
): Promise<Choice | null> {
  const { query, vocabulary } = plan;
  const isWhole = vocabulary?.knows(query.plain.split(' ').at(-1) ?? '') ?? false;
  const begun =
    isWhole || literal.name === 'prefix' || query.spoken
      ? []
      : choicesOf(readingOf(query, vocabulary, { beginning: true }));
  const atOnce = readingsAtOnce(query, vocabulary);
  const asTyped = choicesOf(literal);
  const near = atOnce.filter(({ kind }) => kind === 'near').map(choicesOfOther);
  const quiet = atOnce.filter(({ kind }) => kind === 'less').flatMap(choicesOfOther);
  const [typed, folded, text] = partedByEvidence(asTyped);
  const [begunNames, begunFolded, begunText] = partedByEvidence(begun);
  const counted = await count(engine, plan, [
    typed,
    begunNames,
    folded,
    begunFolded,
    quiet.filter(({ set }) => set.evidence !== 'text'),
    text,
    ...near,
    begunText,
    quiet.filter(({ set }) => set.evidence === 'text'),
  ]);
  const firstOf = (list: readonly Counted[] | undefined) => list?.find(({ count }) => count > 0);
  const [asIs, longer] = [firstOf(counted[0]), firstOf(counted[1])];
  if (asIs && asIs.count >= ENOUGH_HITS) return asIs;
  const nearLists = counted.slice(6, 6 + near.length);
  if (asIs && endsStrangely(query, vocabulary)) {
    const meant = bestOf(nearLists, atOnce);
    if (meant) return meant;
  }
  if (asIs && longer && longer.count > asIs.count) return longer;
  for (const list of counted.slice(0, 6)) {
    const first = firstOf(list);
    if (first) return first;
  }
  const meant = bestOf(nearLists, atOnce) ?? firstOf(counted.slice(6 + near.length).flat());
  if (meant || !vocabulary) return meant ?? null;
  const last = lastReadings(query, vocabulary);
  const lists = await count(engine, plan, last.map(choicesOfOther));
  return bestOf(lists, last);

  /** The first reading that finds anything; of several guesses at one thing, the one that finds most. */
  function bestOf(
    lists: readonly (readonly Counted[])[],
    readings: readonly OtherReading[],
  ): Counted | null {
    const firsts = lists.flatMap((list) => firstOf(list) ?? []);
    const [first] = firsts;
    if (!first) return null;
    const isGuess = ({ reading }: Counted) =>
      readings.some((other) => other === reading && other.isOneOfMany);
    if (!isGuess(first)) return first;
    const guesses = firsts.filter(isGuess);
    const most = Math.max(...guesses.map((guess) => guess.count));
    return guesses.find((guess) => guess.count === most) ?? first;
  }
}

function choicesOf(reading: Reading): Choice[] {
  return reading.sets.map((set) => ({ reading, set, corrected: null }));
}

function choicesOfOther(reading: OtherReading): Choice[] {
  const corrected = reading.kind === 'near' ? reading.query.text : null;
  return reading.sets.map((set) => ({ reading, set, corrected }));
}

function partedByEvidence(choices: readonly Choice[]): [Choice[], Choice[], Choice[]] {
  const of = (evidence: SearchSet['evidence']) =>
    choices.filter(({ set }) => set.evidence === evidence);
  return [of('typed'), of('folded'), of('text')];
}

/** Counts choices in one round trip. */
async function count(
  engine: Engine,
  plan: SearchPlan,
  lists: readonly (readonly Choice[])[],
): Promise<Counted[][]> {
  const all = lists.flat();
  const results =
    all.length > 0 ? await engine.searchMany(all.map((one) => counting(plan, one))) : [];
  let at = 0;
  return lists.map((list) => {
    const counts = results.slice(at, at + list.length);
    at += list.length;
    return list.map((choice, index) => ({ ...choice, count: countOf(counts[index]) }));
  });
}

function counting(plan: SearchPlan, { reading, set }: Choice): SearchTypes.SearchQuery {
  return {
    entity: 'product',
    fields: ['id'],
    filters: narrowed(plan.enforced, set),
    pagination: { skip: 0, take: 1 },
    search_options: {
      match_strategy: reading.name === 'prefix' ? 'last' : 'all',
      count: 'exact',
    },
  };
}

function countOf(result: SearchTypes.SearchResult | undefined): number {
  return result?.metadata.count ?? result?.hits.length ?? 0;
}
