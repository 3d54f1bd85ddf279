import { AREAS, type Area } from './data/areas.js';
import {
  EXPORT_PHRASES,
  GIFT_PHRASES,
  GROUP_PHRASES,
  TYPE_PHRASES,
} from './data/concept-phrases.js';
import { PROVINCE_ALIASES } from './data/province-aliases.js';
import { type FoundPhrase, type Phrase, phraseFinder } from './find-phrases.js';
import { FORMER_PROVINCES, formerProvincesOf, type Place, PROVINCES, regionOf } from './places.js';
import { englishProductNames, productClassNames, productWordsOf } from './product-words.js';
import { fold } from './vietnamese.js';

export type ConceptKind =
  | 'region'
  | 'province'
  | 'former_province'
  | 'producer_type'
  | 'group'
  | 'product'
  | 'gift'
  | 'export';

/** Something that a buyer's words can mean: a place, a kind of producer, a group, a thing in English, a use. */
export interface Concept {
  readonly kind: ConceptKind;
  /**
   * A code of that kind; for an area that is no region, and a product, an address part; 'true' for gift
   * and export.
   */
  readonly value: string;
}

/** Aliases that mean too much else beside a product's name. */
const VAGUE_ALIASES = new Set(['HP', 'CT']);

function allPhrases(): Phrase<Concept>[] {
  const of = (kind: ConceptKind, value: string, phrases: readonly string[]): Phrase<Concept>[] =>
    phrases.map((phrase) => ({ phrase, means: { kind, value } }));
  const names = (province: { nameVi: string; nameEn: string; slug: string }) => {
    const aliases = (PROVINCE_ALIASES[province.slug] ?? []).filter(
      (name) => !VAGUE_ALIASES.has(name),
    );
    const spaced = [province.nameVi, province.nameEn, ...aliases];
    const plain = [...spaced, ...spaced.map((name) => fold(name).replaceAll(' ', ''))];
    return ['', 'tỉnh ', 'thành phố ', 'TP '].flatMap((rank) => plain.map((name) => rank + name));
  };
  const current = new Set(PROVINCES.map(({ nameVi }) => nameVi));
  return [
    ...PROVINCES.flatMap((province) => of('province', province.code, names(province))),
    ...FORMER_PROVINCES.filter(({ nameVi }) => !current.has(nameVi)).flatMap((province) =>
      of('former_province', province.code, names(province)),
    ),
    ...AREAS.flatMap(({ value, phrases, marked = [] }) => [
      ...of('region', value, phrases),
      ...of('region', value, marked).map((phrase) => ({ ...phrase, needsMarks: true })),
    ]),
    ...Object.entries(TYPE_PHRASES).flatMap(([code, phrases]) =>
      of('producer_type', code, phrases),
    ),
    ...Object.entries(GROUP_PHRASES).flatMap(([code, phrases]) => of('group', code, phrases)),
    ...[...englishProductNames(), ...productClassNames()].flatMap(({ name, value }) =>
      of('product', value, [name]),
    ),
    ...of('gift', 'true', GIFT_PHRASES),
    ...of('export', 'true', EXPORT_PHRASES),
  ];
}

let finder: ((text: string) => FoundPhrase<Concept>[]) | undefined;

/**
 * What a text names: provinces of today and of before 01/7/2025, regions and areas ("miền tây"),
 * kinds of producer, groups, gifts, export, products by their English names. A name that both lists of
 * provinces know is today's.
 */
export function findConcepts(text: string): FoundPhrase<Concept>[] {
  finder ??= phraseFinder(allPhrases());
  return finder(text);
}

/** What a concept is called in an index: one word. */
export function conceptKey({ kind, value }: Concept): string {
  return `${kind}:${value}`;
}

/** How sure a product is of a concept. */
export type Certainty = 'is' | 'may_be' | 'says' | 'tells';

const PREFIXES: Readonly<Record<Certainty, string>> = {
  is: '',
  may_be: '?',
  says: '~',
  tells: '-',
};

/**
 * The keys that products of a concept carry: those that are it; those whose certificate knows only
 * the province of today, which took in the asked one; those that only name it, in their names or in
 * no more than their description.
 */
export function conceptKeys(concept: Concept, certainties: readonly Certainty[]): string[] {
  return certainties.map((certainty) => PREFIXES[certainty] + conceptKey(concept));
}

export interface Described {
  /** As the certificate has it. */
  place: Place;
  producerType: string;
  group: string;
  gift: boolean;
  forExport: boolean;
  /** What the product is called. */
  name: string;
  /** All names that people read of it: its own, its producer's, its places'. */
  names: string;
  /** What else is said of it. */
  text: string;
}

const DRINKS = 'DU';
/** Tea and coffee are recognised as food or herbs as often as not; who asks for drinks means them, too. */
const DRUNK = new Set(['tea', 'coffee', 'juice', 'cocoa']);

/** Whether a product is looked for among drinks although its certificate puts it into another group. */
export function isAlsoDrink(group: string, name: string): boolean {
  return group !== DRINKS && productWordsOf(name).some((value) => DRUNK.has(value));
}

/** The concept keys of a product. */
export function conceptKeysOf(product: Described): string[] {
  const keys = new Set(placeKeys(product.place));
  keys.add(conceptKey({ kind: 'producer_type', value: product.producerType }));
  keys.add(conceptKey({ kind: 'group', value: product.group }));
  if (product.gift) keys.add(conceptKey({ kind: 'gift', value: 'true' }));
  if (product.forExport) keys.add(conceptKey({ kind: 'export', value: 'true' }));
  const things = productWordsOf(product.name);
  for (const value of things) keys.add(conceptKey({ kind: 'product', value }));
  if (isAlsoDrink(product.group, product.name)) {
    keys.add(PREFIXES.may_be + conceptKey({ kind: 'group', value: DRINKS }));
  }
  for (const { means } of findConcepts(product.names)) {
    if (!keys.has(conceptKey(means))) keys.add(PREFIXES.says + conceptKey(means));
  }
  for (const { means } of findConcepts(product.text)) {
    const isNamed = keys.has(conceptKey(means)) || keys.has(PREFIXES.says + conceptKey(means));
    if (!isNamed) keys.add(PREFIXES.tells + conceptKey(means));
  }
  return [...keys];
}

function placeKeys(place: Place): string[] {
  const former =
    place.scheme === '2024'
      ? FORMER_PROVINCES.filter(({ code }) => code === place.code)
      : formerProvincesOf(place.code);
  const sure = former.length === 1;
  const areas = AREAS.flatMap((area) => {
    const inside = former.filter((province) => takesIn(area, province, regionOf(place)));
    if (inside.length === 0) return [];
    const certainty = inside.length === former.length ? PREFIXES.is : PREFIXES.may_be;
    return certainty + conceptKey({ kind: 'region', value: area.value });
  });
  const [province] = former;
  return [
    ...(province ? [conceptKey({ kind: 'province', value: province.successorCode })] : []),
    ...former.map(
      ({ code }) =>
        (sure ? PREFIXES.is : PREFIXES.may_be) +
        conceptKey({ kind: 'former_province', value: code }),
    ),
    ...areas,
  ];
}

function takesIn(
  { regions, formerRegions, former }: Area,
  province: { code: string; regionCode: string },
  region: string,
): boolean {
  return Boolean(
    regions?.includes(region) ||
      formerRegions?.includes(province.regionCode) ||
      former?.includes(province.code),
  );
}
