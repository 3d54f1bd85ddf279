import { type CalendarDate, calendarDateAt } from '../calendar-date.js';

/** Where a fair is in its life, by the clock alone. */
export const FAIR_STATES = [
  'planned',
  'call_open',
  'call_closed',
  'open',
  'over',
  'cancelled',
] as const;
export type FairState = (typeof FAIR_STATES)[number];

/** The moments that decide what a fair is. */
export interface FairTimes {
  /** From when producers may apply; null while nobody may. */
  callOpensAt: Date | null;
  /** From when they may no more; null: until the fair opens. */
  callClosesAt: Date | null;
  opensAt: Date;
  /** First moment after it. */
  closesAt: Date;
  cancelledAt: Date | null;
}

/** What a fair is at a moment: each time begins what it names, a cancellation ends all of it. */
export function fairStateAt(times: FairTimes, now: Date): FairState {
  const { callOpensAt, callClosesAt, opensAt, closesAt, cancelledAt } = times;
  const at = now.getTime();
  if (cancelledAt !== null && at >= cancelledAt.getTime()) return 'cancelled';
  if (at >= closesAt.getTime()) return 'over';
  if (at >= opensAt.getTime()) return 'open';
  if (callOpensAt === null || at < callOpensAt.getTime()) return 'planned';
  return callClosesAt !== null && at >= callClosesAt.getTime() ? 'call_closed' : 'call_open';
}

/** Whether nothing is applied for, offered or accepted any more. */
export function isFairOver(state: FairState): boolean {
  return state === 'over' || state === 'cancelled';
}

/** First and last day of a fair in Vietnam: one that closes at midnight does not last into the next day. */
export function daysOfFair({ opensAt, closesAt }: Pick<FairTimes, 'opensAt' | 'closesAt'>): {
  opensOn: CalendarDate;
  closesOn: CalendarDate;
} {
  return {
    opensOn: calendarDateAt(opensAt),
    closesOn: calendarDateAt(new Date(Math.max(opensAt.getTime(), closesAt.getTime() - 1))),
  };
}

const MINUTE = 60_000;
/** Vietnam has one clock, seven hours before Greenwich's, the whole year. */
const OFFSET = 7 * 60 * MINUTE;
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** The moment at which clocks in Vietnam show 'YYYY-MM-DDTHH:mm'; null where that is no such minute. */
export function instantOfVietnamTime(text: string): Date | null {
  if (!LOCAL.test(text)) return null;
  const at = new Date(Date.parse(`${text}:00.000Z`) - OFFSET);
  return Number.isNaN(at.getTime()) || vietnamTimeOf(at) !== text ? null : at;
}

/** What clocks in Vietnam show at a moment, to the minute: 'YYYY-MM-DDTHH:mm', as forms write it. */
export function vietnamTimeOf(instant: Date): string {
  return new Date(instant.getTime() + OFFSET).toISOString().slice(0, 16);
}

/** Whole days, hours and minutes until a moment; a begun minute counts, none is left after it. */
export function timeUntil(
  moment: Date,
  now: Date,
): { days: number; hours: number; minutes: number } {
  const left = Math.max(0, Math.ceil((moment.getTime() - now.getTime()) / MINUTE));
  return {
    days: Math.floor(left / 1440),
    hours: Math.floor((left % 1440) / 60),
    minutes: left % 60,
  };
}
