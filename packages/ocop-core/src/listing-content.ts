import { LABEL_KEYS, type LabelData, labelDue, refersToLabel } from './label-data.js';
import type { FieldProblem } from './problems.js';
import type { GroupCode } from './product-groups.js';
import { fold } from './vietnamese.js';

/** A pack size. What it costs and how many there are never wait for anybody. */
export interface ListingPack {
  /** By which it is the same pack when its name changes. */
  key: string;
  title: string;
  /** Whole đồng, tax included. */
  price_vnd: number | null;
  stock: number | null;
}

/** What a seller says of goods; name, stars, group and producer are the register's. */
export interface ListingContent {
  summary: string | null;
  description: string | null;
  packs: readonly ListingPack[];
  /** Ids of photos, the first before all others. */
  photos: readonly string[];
  label: LabelData;
}

/** The most packs and photos that a listing has. */
export const MOST_PACKS = 12;
export const MOST_PHOTOS = 8;

/** Parts of a listing that an operator judges, as they are named to people. */
export type ListingPart = 'summary' | 'description' | 'packs' | 'photos' | `label.${string}`;

/** What goods are, as the register has them. */
export interface ListedGoods {
  group: GroupCode;
  name: string;
}

const lack = (path: string, code: FieldProblem['code'], params = {}): FieldProblem => ({
  path,
  code,
  params,
});

/** What a listing lacks before it may be sent for approval, with the field at which it is asked for. */
export function lacksOfListing(
  { packs, photos, label }: ListingContent,
  { group, name }: ListedGoods,
): FieldProblem[] {
  return [
    ...lacksOfPacks(packs),
    ...(photos.length === 0 ? [lack('photos', 'photo_missing')] : []),
    ...lacksOfLabel(label, labelDue(group, name)),
  ];
}

function lacksOfPacks(packs: readonly ListingPack[]): FieldProblem[] {
  if (packs.length === 0) return [lack('packs', 'pack_missing')];
  return packs.flatMap(({ title, price_vnd, stock }, index) => {
    const at = (field: string) => `packs.${index}.${field}`;
    const first = packs.findIndex((other) => fold(other.title) === fold(title));
    return [
      ...(title.trim() === '' ? [lack(at('title'), 'empty')] : []),
      ...(title.trim() !== '' && first < index ? [lack(at('title'), 'pack_repeated')] : []),
      ...(price_vnd === null ? [lack(at('price_vnd'), 'empty')] : []),
      ...(stock === null ? [lack(at('stock'), 'empty')] : []),
    ];
  });
}

function lacksOfLabel(label: LabelData, due: ReturnType<typeof labelDue>): FieldProblem[] {
  return LABEL_KEYS.flatMap((key) => {
    const text = label[key]?.trim() ?? '';
    if (text !== '' && refersToLabel(text)) return [lack(`label.${key}`, 'refers_to_label')];
    return text === '' && due.includes(key) ? [lack(`label.${key}`, 'empty')] : [];
  });
}

/** What of a version is not as it was approved: nothing but this waits for an operator. */
export function changedParts(
  approved: ListingContent | null,
  version: ListingContent,
): ListingPart[] {
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  const names = (content: ListingContent | null) =>
    (content?.packs ?? []).map(({ key, title }) => [key, title]);
  const parts: ListingPart[] = [];
  if ((approved?.summary ?? null) !== version.summary) parts.push('summary');
  if ((approved?.description ?? null) !== version.description) parts.push('description');
  if (differs(names(approved), names(version))) parts.push('packs');
  if (differs(approved?.photos ?? [], version.photos)) parts.push('photos');
  for (const key of LABEL_KEYS) {
    if ((approved?.label[key] ?? null) !== (version.label[key] ?? null)) parts.push(`label.${key}`);
  }
  return parts;
}
