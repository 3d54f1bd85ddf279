import { isCommonNoun } from './common-nouns.js';
import { NO_SYNONYMS, SYNONYM_GROUPS, SYNONYM_RULES } from './data/synonyms.js';
import { type FoundPhrase, type Phrase, phraseFinder } from './find-phrases.js';
import { nfc } from './vietnamese.js';

/** A name in a text, and the other names of the same thing. */
export interface OtherNames {
  readonly words: string;
  readonly synonyms: readonly string[];
}

type Meaning = readonly string[];

function phrases(needsMarks: boolean): Phrase<Meaning>[] {
  const rules = [
    ...SYNONYM_GROUPS.map((group) => ({ says: group, also: group })),
    ...SYNONYM_RULES,
    { says: NO_SYNONYMS, also: [] },
  ];
  return rules.flatMap(({ says, also }) =>
    says.map((phrase) => ({
      phrase,
      means: also.filter((name) => name !== phrase),
      needsMarks: needsMarks && !phrase.includes(' '),
    })),
  );
}

let inNames: ((text: string) => FoundPhrase<Meaning>[]) | undefined;
let inQueries: ((text: string) => FoundPhrase<Meaning>[]) | undefined;

function otherNames(text: string, found: readonly FoundPhrase<Meaning>[]): OtherNames[] {
  return found
    .filter(({ means }) => means.length > 0)
    .map(({ means, start, end }) => ({ words: text.slice(start, end), synonyms: means }));
}

/**
 * Other names of what a product's name says: "Lạc rang tỏi ớt" is đậu phộng too. Marks decide, and a
 * part of a proper name says nothing: "Trà Oolong Phước Lạc" holds no peanuts.
 */
export function synonymsOfName(name: string): OtherNames[] {
  inNames ??= phraseFinder(phrases(true));
  const text = nfc(name);
  return otherNames(
    text,
    inNames(text).filter((found) => isCommonNoun(text, found)),
  );
}

/** Other names of what a query asks for, also where its marks are missing. */
export function synonymsOfQuery(query: string): OtherNames[] {
  inQueries ??= phraseFinder(phrases(false));
  const text = nfc(query);
  return otherNames(text, inQueries(text));
}
