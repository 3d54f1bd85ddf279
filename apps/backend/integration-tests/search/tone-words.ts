import { fold } from 'ocop-core';

/** Words that differ by their marks only, each named by some products: dừa, dưa, dứa. */
export function toneWords(titles: readonly string[], fewest: number): string[] {
  const titlesWith = new Map<string, number>();
  for (const title of titles) {
    for (const word of new Set(wordsOf(title)))
      titlesWith.set(word, (titlesWith.get(word) ?? 0) + 1);
  }
  const byFolded = new Map<string, string[]>();
  for (const [word, count] of titlesWith) {
    if (count < fewest || fold(word) === word) continue;
    byFolded.set(fold(word), [...(byFolded.get(fold(word)) ?? []), word]);
  }
  return [...byFolded.values()].filter((words) => words.length > 1).flat();
}

export function wordsOf(title: string): string[] {
  return (
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? []
  );
}
