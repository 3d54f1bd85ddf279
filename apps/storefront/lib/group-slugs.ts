import { type GroupCode, isGroupCode } from 'ocop-core';

const SLUGS: Readonly<Record<GroupCode, string>> = {
  TP: 'thuc-pham',
  DU: 'do-uong',
  DL: 'duoc-lieu',
  TC: 'thu-cong-my-nghe',
  SV: 'sinh-vat-canh',
  DV: 'du-lich-cong-dong',
};

/** A product group as addresses name it. */
export function groupSlug(code: GroupCode): string {
  return SLUGS[code];
}

/** The product group that an address names; null for none. */
export function groupBySlug(slug: string): GroupCode | null {
  return (
    Object.keys(SLUGS)
      .filter(isGroupCode)
      .find((code) => SLUGS[code] === slug) ?? null
  );
}
