import { findProvinces } from './find-provinces.js';
import {
  currentPlace,
  FORMER_PROVINCES,
  type FormerProvince,
  type Place,
  PROVINCES,
  type Province,
} from './places.js';
import { collapseSpaces, fold, nfc } from './vietnamese.js';

/** An address as people write it: with district and province once more, of before 01/7/2025 or of today. */
export interface TypedAddress {
  street: string;
  /** Commune, and what stands behind it. */
  commune: string;
  /** As it was chosen: of today, or of before. */
  province: Place;
}

/** What a province is called at an address, and what it is today. */
export interface ChosenProvince {
  today: Province;
  /** The former one that was meant, where its name is another today. */
  former: FormerProvince | null;
}

/** Provinces of before that are called otherwise today: who lives there may not know it. */
export const RENAMED_PROVINCES: readonly FormerProvince[] = /* @__PURE__ */ FORMER_PROVINCES.filter(
  ({ nameVi }) => !PROVINCES.some((province) => province.nameVi === nameVi),
);

const FORMER_VALUE = /^cu-(\d{2})$/;

/** As a form names a province of before. */
export function formerProvinceValue({ code }: Pick<FormerProvince, 'code'>): string {
  return `cu-${code}`;
}

/** The province that a form names: a code of today, `cu-…`, or a name, old or new. Null: none that there is. */
export function chosenProvince(value: string): ChosenProvince | null {
  const [, former] = FORMER_VALUE.exec(value.trim()) ?? [];
  if (former) return ofPlace({ scheme: '2024', code: former });
  const today = PROVINCES.find(({ code }) => code === value.trim());
  if (today) return { today, former: null };
  const [place] = findProvinces(value);
  return place ? ofPlace(place) : null;
}

function ofPlace(place: Place): ChosenProvince | null {
  if (place.scheme === '2025') {
    const today = PROVINCES.find(({ code }) => code === place.code);
    return today ? { today, former: null } : null;
  }
  const former = FORMER_PROVINCES.find(({ code }) => code === place.code);
  const today = PROVINCES.find(({ code }) => code === former?.successorCode);
  if (!former || !today) return null;
  return { today, former: former.nameVi === today.nameVi ? null : former };
}

/**
 * Street and commune without what is said twice: the province behind the commune, district and commune behind the
 * street. What is said once stays, a district of before 01/7/2025 too: whoever brings the parcel may know it by that.
 */
export function tidyAddress({ street, commune, province }: TypedAddress): {
  street: string;
  commune: string;
} {
  const communes = withoutTwins(withoutProvince(partsOf(commune), province));
  const streets = withoutProvince(partsOf(street), province);
  while (streets.length > 1 && communes.some((part) => isSame(part, streets.at(-1) ?? ''))) {
    streets.pop();
  }
  return { street: withoutTwins(streets).join(', '), commune: communes.join(', ') };
}

function partsOf(text: string): string[] {
  return nfc(text)
    .split(/[,;\n]/)
    .map((part) => collapseSpaces(part).trim())
    .filter((part) => part !== '');
}

/** Takes away, from the end, each name that the province has or had, once: the second is a town of that name. */
function withoutProvince(parts: readonly string[], province: Place): string[] {
  const left = [...parts];
  const gone = new Set<string>();
  while (left.length > 1) {
    const named = provinceCalled(left.at(-1) ?? '', province);
    if (named === null || gone.has(named)) break;
    gone.add(named);
    left.pop();
  }
  return left;
}

const RANK = /^(tinh|thanh pho|tp)[. ]+/;

/** The name of the same province, of whichever time, that a part is; null where it is something else. */
function provinceCalled(part: string, province: Place): string | null {
  const today = currentPlace(province).code;
  const found = findProvinces(part).find((place) => currentPlace(place).code === today);
  if (!found) return null;
  const [, rank] = RANK.exec(fold(part)) ?? [];
  const isCity = CITIES.has(nameOf(found));
  // 'TP Bến Tre' is a town of the province Bến Tre.
  if (rank !== undefined && (rank === 'tinh') === isCity) return null;
  return nameOf(found);
}

const CITIES: ReadonlySet<string> = new Set(
  PROVINCES.filter(({ fullNameVi }) => fullNameVi.startsWith('Thành phố')).map(
    ({ nameVi }) => nameVi,
  ),
);

function nameOf({ scheme, code }: Place): string {
  const list: readonly { code: string; nameVi: string }[] =
    scheme === '2025' ? PROVINCES : FORMER_PROVINCES;
  return list.find((entry) => entry.code === code)?.nameVi ?? '';
}

function withoutTwins(parts: readonly string[]): string[] {
  return parts.filter((part, place) => place === 0 || !isSame(part, parts[place - 1] ?? ''));
}

const UNIT = /^(xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp|p|x|h|q|tt|tx)[. ]+/;
const SHORT: Readonly<Record<string, string>> = {
  p: 'phuong',
  x: 'xa',
  h: 'huyen',
  q: 'quan',
  tt: 'thi tran',
  tx: 'thi xa',
  tp: 'thanh pho',
};

/** 'P. Bến Thành' is 'Phường Bến Thành' and 'bến thành'; 'Xã Cao Lãnh' is not 'Huyện Cao Lãnh'. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [unitOf(one), unitOf(other)];
  return a.name === b.name && (a.rank === null || b.rank === null || a.rank === b.rank);
}

function unitOf(part: string): { rank: string | null; name: string } {
  const text = collapseSpaces(fold(part)).trim();
  const [start = '', rank] = UNIT.exec(text) ?? [];
  return { rank: rank ? (SHORT[rank] ?? rank) : null, name: text.slice(start.length) };
}
