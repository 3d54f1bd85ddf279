import { type CalendarDate, standingOn } from 'ocop-core';
import type { Hit } from '@/lib/backend/search';
import type { SealBadge } from '../seal/seal';

/** The badge of a search hit on a day; null unless its certificate is in force then. */
export function hitBadge(hit: Hit, date: CalendarDate): SealBadge | null {
  const facts = { validFrom: hit.valid_from, validTo: hit.valid_to };
  if (standingOn(facts, date) !== 'in_force') return null;
  return {
    star: hit.star,
    potentialFiveStar: hit.star === 4 && hit.potential_five_star,
    label: `OCOP ${hit.star} sao`,
    decisionNumber: hit.decision_number,
    validTo: hit.valid_to,
  };
}
