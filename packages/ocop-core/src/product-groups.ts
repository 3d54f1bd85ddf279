import { GROUPS_2023, SETS_2019 } from './data/product-groups.js';
import { RuleError } from './errors.js';
import type { Locale } from './locale.js';

/** '2023': six groups (QĐ 148/QĐ-TTg); '2019': 26 sets (QĐ 1048/QĐ-TTg), numbered '1' to '26'. */
export type GroupScheme = '2023' | '2019';
export type GroupCode = (typeof GROUPS_2023)[number]['code'];

/** A group is always read with its scheme. */
export interface ProductGroup {
  scheme: GroupScheme;
  code: string;
}

/** One of the six groups in use. */
export interface CurrentProductGroup extends ProductGroup {
  scheme: '2023';
  code: GroupCode;
}

export interface ProductGroupEntry {
  readonly scheme: '2023';
  readonly code: GroupCode;
  readonly nameVi: string;
  readonly nameEn: string;
  /** What the group covers, in the words of QĐ 919/QĐ-TTg. */
  readonly scopeVi: string;
}

export const PRODUCT_GROUPS: readonly ProductGroupEntry[] = /* @__PURE__ */ GROUPS_2023.map(
  (group) => ({
    scheme: '2023',
    ...group,
  }),
);

export interface ProductSet2019 {
  readonly scheme: '2019';
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** The sector (ngành) that the set stood in. */
  readonly sectorVi: string;
  readonly group2023: GroupCode;
}

export const PRODUCT_SETS_2019: readonly ProductSet2019[] = /* @__PURE__ */ SETS_2019.map(
  (set) => ({
    scheme: '2019',
    ...set,
  }),
);

export function isGroupCode(value: unknown): value is GroupCode {
  return PRODUCT_GROUPS.some(({ code }) => code === value);
}

function entryOf({ scheme, code }: ProductGroup): ProductGroupEntry | ProductSet2019 | undefined {
  switch (scheme) {
    case '2023':
      return PRODUCT_GROUPS.find((group) => group.code === code);
    case '2019':
      return PRODUCT_SETS_2019.find((set) => set.code === code);
    default:
      return undefined;
  }
}

function requireEntry(group: ProductGroup): ProductGroupEntry | ProductSet2019 {
  const entry = entryOf(group);
  if (entry) return entry;
  throw new RuleError('unknown_group', `no such group: ${group.scheme}/${group.code}`, 'group');
}

/** Whether a value is a {scheme, code} that exists. */
export function isProductGroup(value: unknown): value is ProductGroup {
  if (typeof value !== 'object' || value === null) return false;
  if (!('scheme' in value) || !('code' in value)) return false;
  const { scheme, code } = value;
  if (scheme !== '2023' && scheme !== '2019') return false;
  return typeof code === 'string' && entryOf({ scheme, code }) !== undefined;
}

/** @throws RuleError `unknown_group` */
export function groupName(group: ProductGroup, locale: Locale): string {
  const entry = requireEntry(group);
  return locale === 'vi' ? entry.nameVi : entry.nameEn;
}

/** The group of today that a group belongs to. @throws RuleError `unknown_group` */
export function toScheme2023(group: ProductGroup): CurrentProductGroup {
  const entry = requireEntry(group);
  switch (entry.scheme) {
    case '2023':
      return { scheme: '2023', code: entry.code };
    case '2019':
      return { scheme: '2023', code: entry.group2023 };
  }
}
