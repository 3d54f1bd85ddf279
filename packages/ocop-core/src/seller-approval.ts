import type { CalendarDate } from './calendar-date.js';
import type { FieldProblem } from './problems.js';

/** What an operator has found out about who applies. */
export interface JudgedApplicant {
  /** Day of the last identity check, where that was passed. */
  verified_on: CalendarDate | null;
  claims: readonly { state: 'claimed' | 'confirmed' | 'refused' }[];
}

/**
 * Why an applicant cannot be approved yet: nobody sells before it was verified who they are, while a claim
 * waits, or without being a producer of the register.
 */
export function lacksForApproval({ verified_on, claims }: JudgedApplicant): FieldProblem[] {
  const lacks: FieldProblem[] = [];
  if (!verified_on) lacks.push({ path: 'identity', code: 'identity_unverified', params: {} });
  if (claims.some(({ state }) => state === 'claimed'))
    lacks.push({ path: 'claims', code: 'claim_open', params: {} });
  else if (!claims.some(({ state }) => state === 'confirmed'))
    lacks.push({ path: 'claims', code: 'claim_missing', params: {} });
  return lacks;
}
