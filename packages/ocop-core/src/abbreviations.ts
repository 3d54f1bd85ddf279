import { ABBREVIATIONS } from './data/abbreviations.js';
import { fold, nfc } from './vietnamese.js';

const WORD = '\\p{L}\\p{M}\\p{N}';

function expander(includeAddress: boolean): { pattern: RegExp; longOf: Map<string, string> } {
  const entries = ABBREVIATIONS.filter(
    (entry) => entry.in === undefined || (includeAddress && entry.in === 'address'),
  );
  const longOf = new Map(entries.map(({ short, long }) => [fold(short), long]));
  const alternatives = entries
    .map(({ short }) => short)
    .sort((a, b) => b.length - a.length)
    .map(alternative);
  const pattern = new RegExp(
    `(^|[^${WORD}])(${alternatives.join('|')})(?:(\\.\\s*)(?=[\\p{L}\\p{N}])|(?![${WORD}]))`,
    'giu',
  );
  return { pattern, longOf };
}

/** A single letter is an abbreviation only with its dot (P. Mỹ Thới). */
function alternative(short: string): string {
  const escaped = short.replace(/[.*]/g, '\\$&').replace(/[Đđ]/g, '[ĐD]');
  return short.length === 1 ? `${escaped}(?=\\.)` : escaped;
}

const plain = /* @__PURE__ */ expander(false);
const address = /* @__PURE__ */ expander(true);

/**
 * Writes out the abbreviations of OCOP papers: 'HTX chè Hảo Đạt' → 'hợp tác xã chè Hảo Đạt'. Any case,
 * with or without the bar of Đ. A form for comparing and searching.
 * @param options.address also those that only an address makes clear: 'P. Mỹ Thới' → 'phường Mỹ Thới'
 */
export function expandAbbreviations(text: string, options: { address?: boolean } = {}): string {
  const { pattern, longOf } = options.address ? address : plain;
  const pass = (input: string) =>
    input.replace(pattern, (match, before: string, short: string, dot: string | undefined) => {
      const long = longOf.get(fold(short));
      return long === undefined ? match : `${before}${long}${dot ? ' ' : ''}`;
    });
  // A dot between two abbreviations belongs to the first; the second is free to be read after it.
  return pass(pass(nfc(text)));
}
