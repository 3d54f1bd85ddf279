import type { UnderstoodQuery } from './understand-query';

/** How strictly the words of a query are matched. Each tier contains the ones before it. */
export type TierName = 'exact' | 'all' | 'prefix' | 'any';

export interface Tier {
  name: TierName;
  q: string;
  match_strategy: 'all' | 'last' | 'any';
}

/** From the tier that every search asks for to the widest, for a query that has words. */
export function wideningTiers({ plain }: UnderstoodQuery): [Tier, ...Tier[]] {
  const tiers: [Tier, ...Tier[]] = [
    { name: 'all', q: plain, match_strategy: 'all' },
    { name: 'prefix', q: plain, match_strategy: 'last' },
  ];
  const severalWords = plain.includes(' ');
  return severalWords ? [...tiers, { name: 'any', q: plain, match_strategy: 'any' }] : tiers;
}

/** The tier that goes before all others when the query was typed with marks. */
export function exactTier({ marked }: UnderstoodQuery): Tier | null {
  return marked === null ? null : { name: 'exact', q: marked, match_strategy: 'all' };
}
