import type { CalendarDate } from './calendar-date.js';
import { PROVINCE_ALIASES } from './data/province-aliases.js';
import { MERGER_DAY } from './legal-facts.js';
import { FORMER_PROVINCES, type Place, type PlaceScheme, PROVINCES } from './places.js';
import { collapseSpaces, fold } from './vietnamese.js';

const RANK = /^(?:tinh|thanh pho|tp|t)[. ]+/;

function keyOf(name: string): string {
  return fold(name).replace(/[^a-z0-9]+/g, '');
}

interface Named {
  code: string;
  slug: string;
  nameVi: string;
  nameEn: string;
}

function codesWith(key: string, provinces: readonly Named[]): string[] {
  return provinces
    .filter(({ nameVi, nameEn, slug }) =>
      [nameVi, nameEn, ...(PROVINCE_ALIASES[slug] ?? [])].some((name) => keyOf(name) === key),
    )
    .map(({ code }) => code);
}

/**
 * Places with a name, as printed or typed: any case, with or without marks and rank ('Tỉnh', 'TP.'),
 * also by alias ('BR-VT', 'Sài Gòn'). A name that both lists know gives the province of today first;
 * `on` (the day of the decision) leaves the one that existed then: before 01/7/2025 the former, from
 * then on today's. A name that only one list knows is found on any day. Nothing found: empty.
 */
export function findProvinces(name: string, options: { on?: CalendarDate } = {}): Place[] {
  const typed = collapseSpaces(fold(name));
  const keys = [...new Set([keyOf(typed), keyOf(typed.replace(RANK, ''))])].filter(Boolean);
  const placesIn = (scheme: PlaceScheme, provinces: readonly Named[]): Place[] =>
    [...new Set(keys.flatMap((key) => codesWith(key, provinces)))].map((code) => ({
      scheme,
      code,
    }));
  const current = placesIn('2025', PROVINCES);
  const former = placesIn('2024', FORMER_PROVINCES);
  if (options.on === undefined) return [...current, ...former];
  const [existing, other] = options.on < MERGER_DAY ? [former, current] : [current, former];
  return existing.length > 0 ? existing : other;
}
