import { collapseSpaces, repairLookAlikes } from 'ocop-core';

/**
 * A query without the words of a chip. They are gone, not searched for literally: who takes "4 sao"
 * away does not look for goods that are called so. Words that do not stand together in the query
 * (a price stood between them) go one by one.
 */
export function withoutWords(query: string, words: string): string {
  const text = collapseSpaces(repairLookAlikes(query));
  const parts = collapseSpaces(words).split(' ').map(escaped);
  const together = wholeWords(parts.join(' '));
  if (together.test(text)) return collapseSpaces(text.replace(together, ' '));
  return collapseSpaces(parts.reduce((rest, part) => rest.replace(wholeWords(part), ' '), text));
}

function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
