import { FORMER_PROVINCES, PROVINCES, REGIONS } from './places.js';
import { collapseSpaces, fold } from './vietnamese.js';

export interface SuggestedPlace {
  readonly kind: 'region' | 'province' | 'former_province';
  readonly code: string;
  readonly slug: string;
  /** In Vietnamese. */
  readonly name: string;
}

const current = new Set(PROVINCES.map(({ nameVi }) => nameVi));

/**
 * Places whose name begins as typed, with or without marks: provinces of today, then those of before
 * 01/7/2025 that are none today, then regions. Less than two letters suggest nothing.
 */
export function suggestPlaces(typed: string, limit: number): SuggestedPlace[] {
  const start = collapseSpaces(fold(typed));
  if (start.length < 2) return [];
  const named = (kind: SuggestedPlace['kind'], places: readonly Named[]): SuggestedPlace[] =>
    places.map(({ code, slug, nameVi }) => ({ kind, code, slug, name: nameVi }));
  const former = FORMER_PROVINCES.filter(({ nameVi }) => !current.has(nameVi));
  return [
    ...named('province', PROVINCES),
    ...named('former_province', former),
    ...named('region', REGIONS),
  ]
    .filter(({ name }) => fold(name).startsWith(start))
    .slice(0, limit);
}

interface Named {
  readonly code: string;
  readonly slug: string;
  readonly nameVi: string;
}
