import { GROUPS_2023, SETS_2019 } from './data/product-groups.js';
import { SECTORS_2026, SETS_2026 } from './data/product-groups-2026.js';
import { RuleError } from './errors.js';
import type { Locale } from './locale.js';

/**
 * '2026': 26 sets in six sectors (QĐ 26/2026/QĐ-TTg), by set ('TP-04') or, where a decision names none, by
 * sector ('TP'); '2023': six groups (QĐ 148/QĐ-TTg); '2019': 26 sets (QĐ 1048/QĐ-TTg), '1' to '26'.
 */
export const GROUP_SCHEMES = ['2026', '2023', '2019'] as const;
export type GroupScheme = (typeof GROUP_SCHEMES)[number];
export type GroupCode = (typeof GROUPS_2023)[number]['code'];

/** A group is always read with its scheme. */
export interface ProductGroup {
  scheme: GroupScheme;
  code: string;
}

/** One of the six groups in use: the sectors of 2026 have the codes of the groups of 2023. */
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

export interface ProductSet2026 {
  readonly scheme: '2026';
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly group2023: GroupCode;
}

/** The six sectors and, behind each, its sets in the order of their sheets. */
export const PRODUCT_SETS_2026: readonly ProductSet2026[] = /* @__PURE__ */ SECTORS_2026.flatMap(
  ({ code: sector, nameVi, nameEn }) => [
    { scheme: '2026' as const, code: sector, nameVi, nameEn, group2023: sector },
    ...SETS_2026.filter((set) => set.sector === sector).map(
      (set) =>
        ({
          scheme: '2026',
          code: set.code,
          nameVi: set.nameVi,
          nameEn: set.nameEn,
          group2023: sector,
        }) as const,
    ),
  ],
);

type GroupEntry = ProductGroupEntry | ProductSet2019 | ProductSet2026;

function isGroupScheme(value: unknown): value is GroupScheme {
  return GROUP_SCHEMES.some((scheme) => scheme === value);
}

export function isGroupCode(value: unknown): value is GroupCode {
  return PRODUCT_GROUPS.some(({ code }) => code === value);
}

function entryOf({ scheme, code }: ProductGroup): GroupEntry | undefined {
  switch (scheme) {
    case '2026':
      return PRODUCT_SETS_2026.find((set) => set.code === code);
    case '2023':
      return PRODUCT_GROUPS.find((group) => group.code === code);
    case '2019':
      return PRODUCT_SETS_2019.find((set) => set.code === code);
    default:
      return undefined;
  }
}

function requireEntry(group: ProductGroup): GroupEntry {
  const entry = entryOf(group);
  if (entry) return entry;
  throw new RuleError('unknown_group', `no such group: ${group.scheme}/${group.code}`, 'group');
}

/** Whether a value is a {scheme, code} that exists. */
export function isProductGroup(value: unknown): value is ProductGroup {
  if (typeof value !== 'object' || value === null) return false;
  if (!('scheme' in value) || !('code' in value)) return false;
  const { scheme, code } = value;
  if (!isGroupScheme(scheme)) return false;
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
    case '2026':
      return { scheme: '2023', code: entry.group2023 };
  }
}
