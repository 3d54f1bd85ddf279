import { addDays, type CalendarDate, compareDates } from './calendar-date.js';
import { LEGAL_FACTS, type LegalFact } from './data/legal-facts.js';
import { factOn } from './legal-facts.js';

/** How an operator has found out that a seller is who it says: Law 122/2025/QH15, Art. 17.1.c. */
export const IDENTITY_METHODS = ['vneid', 'business_register', 'papers', 'in_person'] as const;
export type IdentityMethod = (typeof IDENTITY_METHODS)[number];

export const IDENTITY_RESULTS = ['passed', 'failed'] as const;
export type IdentityResult = (typeof IDENTITY_RESULTS)[number];

/** Whether an account is tied to an electronic identity of the state (VNeID). */
export const VNEID_STATES = ['unlinked', 'linked'] as const;
export type VneidState = (typeof VNEID_STATES)[number];

const NEW_ACCOUNTS: LegalFact<CalendarDate> = LEGAL_FACTS.vneidOfNewAccounts[0];
const OLD_ACCOUNTS: LegalFact<CalendarDate> = LEGAL_FACTS.vneidOfOldAccounts[0];

/** The day by which an account of that age has to be tied to VNeID: Decree 320/2026/NĐ-CP. */
export function vneidDueOn(openedOn: CalendarDate): CalendarDate {
  return compareDates(openedOn, NEW_ACCOUNTS.value) < 0 ? OLD_ACCOUNTS.value : openedOn;
}

/** The first day on which an account may be closed when that is announced on a day: Decree 248/2026, Art. 18.2. */
export function earliestClosing(announcedOn: CalendarDate): CalendarDate {
  const facts: readonly LegalFact<number>[] = LEGAL_FACTS.closingNoticeDays;
  return addDays(announcedOn, factOn(facts, announcedOn)?.value ?? 0);
}
