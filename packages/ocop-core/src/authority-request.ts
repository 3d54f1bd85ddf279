import { calendarDateAt } from './calendar-date.js';
import { LEGAL_FACTS, type LegalFact } from './data/legal-facts.js';
import { factOn } from './legal-facts.js';

const HOUR = 3_600_000;

/** What an authority asks of a market. */
export const AUTHORITY_ASKS = [
  'remove_listing',
  'give_information',
  'suspend_seller',
  'other',
] as const;
export type AuthorityAsk = (typeof AUTHORITY_ASKS)[number];

/** What was done about it. Of these the sale stop is carried out here, the others are only said. */
export const AUTHORITY_DEEDS = [
  'sale_stopped',
  'sale_resumed',
  'data_given',
  'answered',
  'other',
] as const;
export type AuthorityDeed = (typeof AUTHORITY_DEEDS)[number];

/** What happens to a request. */
export const AUTHORITY_EVENTS = [
  'entered',
  'file_added',
  ...AUTHORITY_DEEDS,
  'due_soon',
  'late',
  'closed',
] as const;
export type AuthorityEventType = (typeof AUTHORITY_EVENTS)[number];

/** Most files of one request. */
export const MOST_AUTHORITY_FILES = 10;
/** From so many hours before its time is over a request is shown in red. */
export const AUTHORITY_WARNING_HOURS = 4;

const HOURS: readonly LegalFact<number>[] = LEGAL_FACTS.authorityRequestHours;

/** By when what an authority asks is done: hours of the clock, nights and Sundays too. */
export function authorityDueBy(receivedAt: Date): Date {
  const hours = factOn(HOURS, calendarDateAt(receivedAt))?.value ?? HOURS[0]?.value ?? 24;
  return new Date(receivedAt.getTime() + hours * HOUR);
}

/** How pressing a request is; `closed`: not at all any more. */
export type AuthorityUrgency = 'calm' | 'soon' | 'late' | 'closed';

export function authorityUrgency(
  { dueAt, closedAt }: { dueAt: Date; closedAt: Date | null },
  now: Date,
): AuthorityUrgency {
  if (closedAt !== null) return 'closed';
  const left = dueAt.getTime() - now.getTime();
  if (left <= 0) return 'late';
  return left <= AUTHORITY_WARNING_HOURS * HOUR ? 'soon' : 'calm';
}
