import type { Vocabulary } from 'ocop-core';
import { isUnknown, type OtherReading, reread, wordsOf } from './other-reading';
import { queryWords } from './query-words';
import { readingOf } from './search-tiers';
import type { UnderstoodQuery } from './understand-query';

/** The query with fewer of its words; only where most of what is left belongs together. */
export function lessReadings(query: UnderstoodQuery, vocabulary: Vocabulary): OtherReading[] {
  const words = wordsOf(query.text);
  const known = words.filter((word) => !isUnknown(queryWords(word).plain, vocabulary));
  const candidates =
    known.length < words.length
      ? [known]
      : words.map((_, at) => words.filter((_word, other) => other !== at));
  return candidates
    .filter((kept) => kept.length >= 2 && kept.length * 2 > words.length)
    .filter((kept) => kept.length > 2 || query.text.includes(kept.join(' ')))
    .map((kept) => ({ kept, pairs: pairsOf(kept, vocabulary) }))
    .filter(({ kept, pairs }) => pairs * 2 >= kept.length - 1 && pairs > 0)
    .sort((a, b) => b.pairs / b.kept.length - a.pairs / a.kept.length)
    .slice(0, 3)
    .map(({ kept }) => ({
      ...readingOf(reread(kept.join(' '), query), vocabulary, { name: 'any' }),
      kind: 'less',
    }));
}

/** From so many words on a query is a sentence, with a name somewhere in it. */
const SENTENCE = 4;

/** The parts of a sentence that are most of a name, the first named first, with what was understood of it. */
export function runReadings(query: UnderstoodQuery, vocabulary: Vocabulary): OtherReading[] {
  const words = wordsOf(query.rest.text);
  if (words.length < SENTENCE) return [];
  const runs: string[][] = [];
  words.forEach((word, at) => {
    const isNext = at > 0 && pairsOf([words[at - 1] ?? '', word], vocabulary) > 0;
    if (isNext) runs.at(-1)?.push(word);
    else runs.push([word]);
  });
  const places = query.chips.filter(({ kind }) => kind !== 'star' && kind !== 'price');
  const understood = places.map((chip) => chip.words).join(' ');
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({ run, weight: weightOf(run, vocabulary) }))
    .filter(({ weight }, _at, all) => weight * 2 > Math.max(...all.map((other) => other.weight)))
    .slice(0, 2)
    .map(({ run }) => ({
      ...readingOf(reread(`${run.join(' ')} ${understood}`, query), vocabulary, { name: 'any' }),
      kind: 'less',
    }));
}

/** How much of a name words are that stand side by side: long ones weigh, and often said ones. */
function weightOf(run: readonly string[], vocabulary: Vocabulary): number {
  const plain = run.map((word) => queryWords(word).plain);
  return plain
    .slice(1)
    .map((word, at) => Math.log2(1 + vocabulary.countOfPair(plain[at] ?? '', word)))
    .reduce((sum, weight) => sum + weight, 0);
}

function pairsOf(words: readonly string[], vocabulary: Vocabulary): number {
  const plain = words.map((word) => queryWords(word).plain);
  return plain.filter((word, at) => at > 0 && vocabulary.knowsPair(plain[at - 1] ?? '', word))
    .length;
}
