import {
  collapseSpaces,
  FORMER_PROVINCES,
  type GroupCode,
  isStarLevel,
  nfc,
  PRODUCER_TYPES,
  PROVINCES,
  REGIONS,
  type StarLevel,
} from 'ocop-core';
import { groupSlug } from '../group-slugs';
import { routes } from '../routes';
import { fairSlugs, PRICE_BAND_SLUGS, producerTypeSlug } from './filter-slugs';
import { EMPTY_SEARCH, type SearchState, SORTS, type Sort } from './search-state';

const MAX_QUERY_LENGTH = 120;
const MAX_PAGE = 400;
const MAX_PRICE = 1_000_000_000;
const SWITCHED_ON = '1';

const SORT_SLUGS: Readonly<Record<Sort, string>> = {
  relevance: 'phu-hop',
  newest: 'moi-nhat',
  star_desc: 'nhieu-sao',
  price_asc: 'gia-thap',
  price_desc: 'gia-cao',
};

/** Query of a page as Next hands it over. */
export type QueryValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads the search page's address. Unknown values are dropped, doubled ones kept once, and the order
 * is the catalogue's own: two addresses that mean the same give the same state.
 */
export function parseSearchUrl(query: QueryValues): SearchState {
  const slugs = (name: string) => valuesOf(query, name);
  return {
    q: collapseSpaces(readable(nfc(firstOf(query, 'q')))).slice(0, MAX_QUERY_LENGTH),
    stars: parseStars(slugs('sao')),
    regions: codesOf(REGIONS, slugs('vung')),
    provinces: codesOf(PROVINCES, slugs('tinh')),
    formerProvinces: codesOf(FORMER_PROVINCES, slugs('tinh-cu')),
    groups: groupCodes().filter((code) => slugs('nhom').includes(groupSlug(code))),
    producerTypes: PRODUCER_TYPES.map(({ code }) => code).filter((code) =>
      slugs('loai-chu-the').includes(producerTypeSlug(code)),
    ),
    priceBands: codesOf(PRICE_BAND_SLUGS, slugs('muc-gia')),
    fairs: fairSlugs(slugs('hoi-cho')),
    gift: firstOf(query, 'qua-tang') === SWITCHED_ON,
    forExport: firstOf(query, 'xuat-khau') === SWITCHED_ON,
    priceFrom: parseWhole(firstOf(query, 'gia-tu'), MAX_PRICE),
    priceTo: parseWhole(firstOf(query, 'gia-den'), MAX_PRICE),
    sort: SORTS.find((sort) => SORT_SLUGS[sort] === firstOf(query, 'xep')) ?? EMPTY_SEARCH.sort,
    page: Math.max(1, parseWhole(firstOf(query, 'trang'), MAX_PAGE) ?? 1),
  };
}

/** The search that an address (without language) shows: an empty one on any other page. */
export function searchOfPath(path: string): SearchState {
  const { pathname, searchParams } = new URL(path, 'http://shop');
  if (pathname !== routes.search) return EMPTY_SEARCH;
  const names = [...new Set(searchParams.keys())];
  return parseSearchUrl(Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)])));
}

/** Name and value of everything that a state says, in a fixed order; for links and hidden fields. */
export function searchParameters(state: SearchState): [name: string, value: string][] {
  const parameters: [string, string][] = [];
  if (state.q) parameters.push(['q', state.q]);
  for (const star of state.stars) parameters.push(['sao', String(star)]);
  for (const slug of slugsOf(REGIONS, state.regions)) parameters.push(['vung', slug]);
  for (const slug of slugsOf(PROVINCES, state.provinces)) parameters.push(['tinh', slug]);
  for (const slug of slugsOf(FORMER_PROVINCES, state.formerProvinces)) {
    parameters.push(['tinh-cu', slug]);
  }
  for (const group of state.groups) parameters.push(['nhom', groupSlug(group)]);
  for (const type of state.producerTypes) parameters.push(['loai-chu-the', producerTypeSlug(type)]);
  for (const slug of slugsOf(PRICE_BAND_SLUGS, state.priceBands)) {
    parameters.push(['muc-gia', slug]);
  }
  for (const fair of state.fairs) parameters.push(['hoi-cho', fair]);
  if (state.gift) parameters.push(['qua-tang', SWITCHED_ON]);
  if (state.forExport) parameters.push(['xuat-khau', SWITCHED_ON]);
  if (state.priceFrom !== null) parameters.push(['gia-tu', String(state.priceFrom)]);
  if (state.priceTo !== null) parameters.push(['gia-den', String(state.priceTo)]);
  if (state.sort !== EMPTY_SEARCH.sort) parameters.push(['xep', SORT_SLUGS[state.sort]]);
  if (state.page > 1) parameters.push(['trang', String(state.page)]);
  return parameters;
}

/** The address (without language) that shows a state. */
export function searchPath(state: Partial<SearchState>, base: string = routes.search): string {
  const query = new URLSearchParams(searchParameters({ ...EMPTY_SEARCH, ...state })).toString();
  return query ? `${base}?${query}` : base;
}

/** A text in which signs that nobody can read stand as such, so that the page can say what it was asked. */
function readable(text: string): string {
  return text.replace(/(?!\s)\p{Cc}/gu, '\uFFFD');
}

function valuesOf(query: QueryValues, name: string): readonly string[] {
  const value = query[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

function firstOf(query: QueryValues, name: string): string {
  return valuesOf(query, name)[0] ?? '';
}

function parseStars(values: readonly string[]): StarLevel[] {
  return [5, 4, 3].filter(isStarLevel).filter((star) => values.includes(String(star)));
}

function parseWhole(text: string, maximum: number): number | null {
  const digits = text.replace(/[.\s]/g, '');
  return /^\d{1,10}$/.test(digits) ? Math.min(Number(digits), maximum) : null;
}

interface Slugged<Code extends string> {
  readonly code: Code;
  readonly slug: string;
}

function codesOf<Code extends string>(
  entries: readonly Slugged<Code>[],
  slugs: readonly string[],
): Code[] {
  return entries.filter(({ slug }) => slugs.includes(slug)).map(({ code }) => code);
}

function slugsOf<Code extends string>(
  entries: readonly Slugged<Code>[],
  codes: readonly string[],
): string[] {
  return entries.filter(({ code }) => codes.includes(code)).map(({ slug }) => slug);
}

function groupCodes(): GroupCode[] {
  return ['TP', 'DU', 'DL', 'TC', 'SV', 'DV'];
}
