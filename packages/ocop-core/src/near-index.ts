import { editDistance, shortened, soundOf } from './near-words.js';

/** Known words by their beginnings, their sound and their letters. */
export class NearIndex {
  private readonly sorted: readonly string[];
  private readonly bySound = new Map<string, string[]>();
  private readonly byShortened = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    this.sorted = [...words].sort();
    for (const word of this.sorted) {
      if (/\d/.test(word)) continue;
      append(this.bySound, soundOf(word), word);
      if (word.length < 3) continue;
      for (const form of shortened(word)) append(this.byShortened, form, word);
    }
  }

  hasBeginning(start: string): boolean {
    return hasBeginning(this.sorted, start);
  }

  soundingLike(word: string): readonly string[] {
    return this.bySound.get(soundOf(word)) ?? [];
  }

  /** Words one slip away, and two slips where a word is long enough to be known again. */
  spelledLike(word: string): { word: string; distance: number }[] {
    if (word.length < 3) return [];
    const candidates = new Set(shortened(word).flatMap((form) => this.byShortened.get(form) ?? []));
    return [...candidates]
      .map((candidate) => ({ word: candidate, distance: editDistance(word, candidate) }))
      .filter(({ distance }) => distance === 1 || (distance === 2 && word.length >= 6));
  }
}

function append(lists: Map<string, string[]>, key: string, word: string): void {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
}

/** Whether one of these texts, in their order, begins so. */
export function hasBeginning(sorted: readonly string[], start: string): boolean {
  return sorted[placeOf(sorted, start)]?.startsWith(start) ?? false;
}

/** Those of these texts, in their order, that begin so. */
export function withBeginning(sorted: readonly string[], start: string): string[] {
  const found: string[] = [];
  for (let at = placeOf(sorted, start); sorted[at]?.startsWith(start); at += 1) {
    found.push(sorted[at] ?? '');
  }
  return found;
}

/** Where the first text stands that is not before this one. */
function placeOf(sorted: readonly string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
