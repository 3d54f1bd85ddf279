import { AREAS } from './data/areas.js';
import { FORMER_PROVINCES, PROVINCES } from './places.js';
import { isSyllable } from './typing-residue.js';
import { fold } from './vietnamese.js';

/** What a Vietnamese word begins with: "th" may be the beginning of one. */
const ONSETS = new Set(['ch', 'gh', 'gi', 'kh', 'ng', 'ngh', 'nh', 'ph', 'qu', 'th', 'tr']);
const UNITS = new Set(['g', 'gr', 'kg', 'l', 'm', 'ml', 'mg', 'cm']);
/** Where a producer's name begins; behind a product the same letters are a place. */
const AHEAD: Readonly<Record<string, string>> = { dn: 'doanh nghiệp', ct: 'công ty' };

let names: Map<string, string[]> | undefined;

function namesByInitials(): Map<string, string[]> {
  if (names) return names;
  names = new Map();
  const areas = AREAS.filter(({ formerRegions, former }) => formerRegions ?? former);
  const places = [
    ...areas.flatMap(({ phrases }) => phrases.slice(0, 1)),
    ...[...PROVINCES, ...FORMER_PROVINCES].map(({ nameVi }) => nameVi),
  ];
  for (const name of new Set(places)) {
    const initials = fold(name)
      .split(/[^a-z]+/)
      .map((word) => word.charAt(0))
      .join('');
    names.set(initials, [...(names.get(initials) ?? []), name]);
  }
  return names;
}

/**
 * The places that people shorten to such initials: "tn" is Tây Nguyên, Thái Nguyên or Tây Ninh; "dn"
 * ahead of a product is a firm. Nothing for what may be a word, the beginning of one, or a unit.
 */
export function placesOfInitials(word: string, options: { isFirst?: boolean } = {}): string[] {
  const initials = fold(word);
  if (initials.length < 2 || ONSETS.has(initials) || UNITS.has(initials)) return [];
  if (isSyllable(initials)) return [];
  const firm = options.isFirst ? AHEAD[initials] : undefined;
  return firm === undefined ? [...(namesByInitials().get(initials) ?? [])] : [firm];
}
