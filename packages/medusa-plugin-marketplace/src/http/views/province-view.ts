import { PROVINCES } from 'ocop-core';

/** A province of today; null for what is none. */
export function provinceView(code: string | null) {
  return PROVINCES.find((province) => province.code === code)?.code ?? null;
}
