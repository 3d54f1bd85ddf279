import { synonymsOfName } from 'ocop-core';
import { markedWords } from './marked-words';
import { plainSpelling } from './spelling';

/** Other names of what a product's name says, plain and marked: found, but below what says it. */
export function synonymWords(title: string): string {
  const names = synonymsOfName(title).flatMap(({ synonyms }) => synonyms);
  const words = names.flatMap((name) => [plainSpelling(name), markedWords(name)]);
  return [...new Set(words.join(' ').split(' '))].join(' ');
}
