import { fold } from 'ocop-core';

const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * What somebody may be about to type, in the words of what there is: the typed words as they stand in
 * titles, the last one completed, and with the next word where several titles share it. The most
 * frequent come first; what is typed already is left out.
 */
export function completions(typed: string, titles: readonly string[]): string[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const text of new Set(completionsIn(title, words))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const own = typed.trim().toLowerCase().normalize('NFC');
  return [...counts]
    .filter(([text, count]) => text !== own && (count > 1 || wordsOf(text).length === words.length))
    .sort(([a, often], [b, seldom]) => seldom - often || a.length - b.length)
    .map(([text]) => text);
}

function completionsIn(title: string, words: readonly string[]): string[] {
  const own = title.toLowerCase().normalize('NFC').match(LETTERS) ?? [];
  return own.flatMap((_, start) => {
    const part = own.slice(start, start + words.length);
    if (!begins(part, words)) return [];
    const longer = own.slice(start, start + words.length + 1);
    return [part.join(' '), ...(longer.length > part.length ? [longer.join(' ')] : [])];
  });
}

/** Whole words, but for the last one, which is still being typed. */
function begins(part: readonly string[], words: readonly string[]): boolean {
  if (part.length < words.length) return false;
  return words.every((word, index) => {
    const own = fold(part[index] ?? '');
    return index === words.length - 1 ? own.startsWith(word) : own === word;
  });
}

function wordsOf(text: string): string[] {
  return fold(text).match(LETTERS) ?? [];
}
