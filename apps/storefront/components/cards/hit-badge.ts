import { type CalendarDate, standingOn } from 'ocop-core';
import type { Hit } from '@/lib/backend/search';
import type { SealBadge } from '../seal/seal';

/** The badge of a search hit on a day; null unless its certificate is in force then. */
export function hitBadge(hit: Hit, date: CalendarDate): SealBadge | null {
  const { star, decision_number, valid_from, valid_to } = hit;
  if (!star || !decision_number || !valid_from || !valid_to) return null;
  if (standingOn({ validFrom: valid_from, validTo: valid_to }, date) !== 'in_force') return null;
  return {
    star,
    potentialFiveStar: star === 4 && hit.potential_five_star,
    label: `OCOP ${star} sao`,
    decisionNumber: decision_number,
    validTo: valid_to,
  };
}
