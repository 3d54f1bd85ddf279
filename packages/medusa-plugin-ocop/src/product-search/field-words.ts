import { plainSpelling } from './spelling';

/** Letters that begin no word: what is searched in one field is found in no other. */
const PREFIXES = { title: 'zt', producer: 'zh' } as const;

/** The plain words of a text marked as a field's own, so that one search may ask for that field alone. */
export function fieldWords(field: keyof typeof PREFIXES, text: string): string {
  const words = plainSpelling(text).match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => PREFIXES[field] + word).join(' ');
}
