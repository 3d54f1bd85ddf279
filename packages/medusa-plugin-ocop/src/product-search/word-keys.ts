import { expandAbbreviations, namesFoundUnder, nameWords } from 'ocop-core';
import { markedWords } from './marked-words';
import { foldedWord, otherSpellings, plainSpelling } from './spelling';

/**
 * Where a word stands: in the product's own name, saying what it is; there in a proper name; in the
 * name of its producer or its place.
 */
export type Standing = 'thing' | 'proper' | 'other';

const PREFIXES: Readonly<Record<Standing, { typed: string; folded: string }>> = {
  thing: { typed: 't.', folded: 'u.' },
  proper: { typed: 'p.', folded: 'q.' },
  other: { typed: 'n.', folded: 'o.' },
};

/** A word of an index document: with its marks as they are written, or without. */
export function wordKey(standing: Standing, spelling: 'typed' | 'folded', word: string): string {
  return PREFIXES[standing][spelling] + word;
}

/** Another name of what a product's name says: one key for all of its words. */
export function otherNameKey(name: string): string {
  return `=${markedWords(name).replaceAll(' ', '_')}`;
}

/**
 * What decides whether a product is found by a word: every word of its names, by where it stands, with
 * its marks and without, and the other names of what it is. Descriptions are not among them.
 * @param names of its producer and its places
 * @param places how its places alone are called
 */
export function wordKeysOf(title: string, names: readonly string[], places: readonly string[]) {
  const own = nameWords(title, places).flatMap(({ word, isThing }) => {
    const standing = isThing ? 'thing' : 'proper';
    return [
      wordKey(standing, 'typed', markedWords(word)),
      wordKey(standing, 'folded', foldedWord(word)),
    ];
  });
  const spelledOtherwise = otherSpellings(title).split(' ');
  const others = names.map((name) => expandAbbreviations(name)).join(' ');
  const keys = [
    ...own,
    ...spelledOtherwise.map((word) => wordKey('thing', 'folded', word)),
    ...markedWords(others)
      .split(' ')
      .map((word) => wordKey('other', 'typed', word)),
    ...`${plainSpelling(others)} ${otherSpellings(others)}`
      .split(/[^a-z0-9]+/)
      .map((word) => wordKey('other', 'folded', word)),
    ...namesFoundUnder(title).map(otherNameKey),
  ];
  return [...new Set(keys)].filter((key) => key.length > 2);
}
