/** Longer words are no syllable of a Vietnamese proper name: "Trà Actiso Sa Pa". */
const LONGEST_SYLLABLE = 4;

/**
 * Whether words of a product's name say what it is: one capital syllable amid a name belongs to a
 * proper name, unless small letters follow or all of it is in capitals. Behind another capital it is one
 * all the same: "Thanh Trà gói 250g".
 * @param name in NFC
 */
export function isCommonNoun(
  name: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (name === name.toUpperCase()) return true;
  const words = name.slice(start, end);
  const first = name.charAt(start);
  const isSyllable = !words.includes(' ') && words.length <= LONGEST_SYLLABLE;
  if (start === 0 || !isSyllable || first === first.toLowerCase()) return true;
  if (/\s\p{Lu}\p{Ll}+\s+$/u.test(name.slice(0, start))) return false;
  const next = /^\s+(\p{L})/u.exec(name.slice(end))?.[1];
  return next !== undefined && next === next.toLowerCase();
}
