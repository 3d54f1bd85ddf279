import { PROVINCES_2024 } from './data/provinces-2024.js';
import { PROVINCES_2025 } from './data/provinces-2025.js';
import { REGIONS_2024, REGIONS_2025 } from './data/regions.js';
import { RuleError } from './errors.js';
import type { Locale } from './locale.js';

/** '2025': the 34 provinces since 01/7/2025; '2024': the 63 before. */
export type PlaceScheme = '2025' | '2024';

/** A province is always read with its scheme: seven codes mean different ones in the two. */
export interface Place {
  scheme: PlaceScheme;
  /** Two digits. */
  code: string;
}

export interface CurrentPlace extends Place {
  scheme: '2025';
}

export type RegionCode = (typeof REGIONS_2025)[number]['code'];
export type FormerRegionCode = (typeof REGIONS_2024)[number]['code'];

export interface Region<Code extends string = RegionCode> {
  readonly code: Code;
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

export interface Province {
  readonly code: string;
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** With its rank: 'Thành phố Cần Thơ', 'Tỉnh Đồng Tháp'. */
  readonly fullNameVi: string;
  readonly regionCode: RegionCode;
  /** Codes (scheme '2024') of the provinces it was formed from, itself included. */
  readonly formedFrom: readonly string[];
}

export interface FormerProvince {
  readonly code: string;
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly regionCode: FormerRegionCode;
  /** Code (scheme '2025') of the province that it is part of today. */
  readonly successorCode: string;
}

export const PROVINCES: readonly Province[] = /* @__PURE__ */ PROVINCES_2025.map(
  ([code, slug, nameVi, nameEn, rank, regionCode, formedFrom]) => ({
    code,
    slug,
    nameVi,
    nameEn,
    fullNameVi: `${rank} ${nameVi}`,
    regionCode,
    formedFrom,
  }),
);
export const FORMER_PROVINCES: readonly FormerProvince[] = /* @__PURE__ */ PROVINCES_2024.map(
  ([code, slug, nameVi, nameEn, regionCode, successorCode]) => ({
    code,
    slug,
    nameVi,
    nameEn,
    regionCode,
    successorCode,
  }),
);
export const REGIONS: readonly Region[] = REGIONS_2025;
export const FORMER_REGIONS: readonly Region<FormerRegionCode>[] = REGIONS_2024;

/** Codes that mean one province until 30/6/2025 and another since (15: Yên Bái, now Lào Cai). */
export const COLLIDING_CODES: readonly string[] = ['15', '24', '44', '52', '80', '82', '91'];

function entryOf({ scheme, code }: Place): Province | FormerProvince | undefined {
  switch (scheme) {
    case '2025':
      return PROVINCES.find((province) => province.code === code);
    case '2024':
      return FORMER_PROVINCES.find((province) => province.code === code);
    default:
      return undefined;
  }
}

function unknown(place: Place): never {
  throw new RuleError('unknown_place', `no such place: ${place.scheme}/${place.code}`, 'place');
}

/** Whether a value is a {scheme, code} that exists. */
export function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  if (!('scheme' in value) || !('code' in value)) return false;
  const { scheme, code } = value;
  if (scheme !== '2025' && scheme !== '2024') return false;
  return typeof code === 'string' && entryOf({ scheme, code }) !== undefined;
}

/** The short name of a province in its own scheme. @throws RuleError `unknown_place` */
export function placeName(place: Place, locale: Locale): string {
  const entry = entryOf(place) ?? unknown(place);
  return locale === 'vi' ? entry.nameVi : entry.nameEn;
}

/** The province of today that a place belongs to. @throws RuleError `unknown_place` */
export function currentPlace(place: Place): CurrentPlace {
  return { scheme: '2025', code: provinceOf(place).code };
}

/** The record of today's province that a place belongs to. @throws RuleError `unknown_place` */
export function provinceOf(place: Place): Province {
  const entry = entryOf(place) ?? unknown(place);
  const code = 'successorCode' in entry ? entry.successorCode : entry.code;
  return PROVINCES.find((province) => province.code === code) ?? unknown(place);
}

/** The region of the province of today. @throws RuleError `unknown_place` */
export function regionOf(place: Place): RegionCode {
  return provinceOf(place).regionCode;
}

/**
 * The region before the re-cut; null for a province of today whose parts lay in several (Lâm Đồng,
 * Gia Lai and others). @throws RuleError `unknown_place`
 */
export function formerRegionOf(place: Place): FormerRegionCode | null {
  const entry = entryOf(place) ?? unknown(place);
  if ('successorCode' in entry) return entry.regionCode;
  const regions = new Set(formerProvincesOf(entry.code).map(({ regionCode }) => regionCode));
  const [only] = regions;
  return regions.size === 1 && only !== undefined ? only : null;
}

/** The provinces of before 01/7/2025 that one of today was formed from. */
export function formerProvincesOf(currentCode: string): FormerProvince[] {
  return FORMER_PROVINCES.filter(({ successorCode }) => successorCode === currentCode);
}

/** @throws RuleError `unknown_region` */
export function regionName(code: RegionCode, locale: Locale): string {
  const region = REGIONS.find((entry) => entry.code === code);
  if (!region) throw new RuleError('unknown_region', `no such region: ${code}`, 'region');
  return locale === 'vi' ? region.nameVi : region.nameEn;
}

export function isRegionCode(value: unknown): value is RegionCode {
  return REGIONS.some(({ code }) => code === value);
}

/** The province of today with an address part ('dong-thap'), or null. */
export function provinceBySlug(slug: string): Province | null {
  return PROVINCES.find((province) => province.slug === slug) ?? null;
}

/** The province of before 01/7/2025 with an address part ('ben-tre'), or null. */
export function formerProvinceBySlug(slug: string): FormerProvince | null {
  return FORMER_PROVINCES.find((province) => province.slug === slug) ?? null;
}
