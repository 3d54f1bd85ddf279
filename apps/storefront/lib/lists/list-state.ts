import {
  CERTIFIED_STARS,
  type PriceBand,
  REGIONS,
  type RegionCode,
  type StarLevel,
} from 'ocop-core';
import { PRICE_BAND_SLUGS } from '../search/filter-slugs';
import type { QueryValues } from '../search/search-url';

/** What a buyer has chosen on a list that is no search: at most one of each. */
export interface ListState {
  star: StarLevel | null;
  region: RegionCode | null;
  band: PriceBand | null;
  /** From 1. */
  page: number;
}

export const WHOLE_LIST: ListState = { star: null, region: null, band: null, page: 1 };

const MOST_PAGES = 400;

/** Reads a list's address; what is unknown is not chosen. */
export function parseListUrl(query: QueryValues): ListState {
  const of = (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value : (value?.[0] ?? '');
  };
  const page = /^\d{1,4}$/.test(of('trang')) ? Number(of('trang')) : 1;
  return {
    star: CERTIFIED_STARS.find((star) => String(star) === of('sao')) ?? null,
    region: REGIONS.find(({ slug }) => slug === of('vung'))?.code ?? null,
    band: PRICE_BAND_SLUGS.find(({ slug }) => slug === of('ngan-sach'))?.code ?? null,
    page: Math.min(MOST_PAGES, Math.max(1, page)),
  };
}

/** The address (without language) of a list in a state; a choice begins at the first page. */
export function listPath(base: string, { star, region, band, page }: ListState): string {
  const query = new URLSearchParams();
  if (star) query.set('sao', String(star));
  const slug = REGIONS.find(({ code }) => code === region)?.slug;
  if (slug) query.set('vung', slug);
  const budget = PRICE_BAND_SLUGS.find(({ code }) => code === band)?.slug;
  if (budget) query.set('ngan-sach', budget);
  if (page > 1) query.set('trang', String(page));
  return query.size > 0 ? `${base}?${query}` : base;
}

/** Whether anything is chosen: such an address is not for search engines. */
export function isNarrowed({ star, region, band }: ListState): boolean {
  return star !== null || region !== null || band !== null;
}
