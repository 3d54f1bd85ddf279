import {
  addDays,
  type CalendarDate,
  calendarDateAt,
  startOfDayTimestamp,
} from './calendar-date.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Vietnam has one clock, seven hours before Greenwich's, the whole year. */
const OFFSET = 7 * HOUR;
const DAY = 24 * HOUR;
/** Longer than any holiday: a walk over days that ends. */
const MOST_DAYS = 800;

/** How long sellers have to answer an order, and what follows where they do not. Operators may set others. */
export const ANSWER_RULE = {
  /** Hours to answer in. Sundays and days of a seller's holiday do not count. */
  answerHours: 24,
  /** Hours after that, counted alike, after which the order is cancelled and its buyer told. */
  giveUpHours: 48,
  /** So many unanswered orders at once, and the seller's goods are not sold until they are answered. */
  silentAfter: 3,
} as const;

/** Until when an order is to be answered. A holiday stops the clock with what was left on it. */
export interface AnswerClock {
  answerBy: Date;
  /** Minutes that were left when the holiday began; null while the clock runs. */
  leftMinutes: number | null;
  /** Last day of the holiday that stops it. */
  pausedThrough: CalendarDate | null;
}

/** The clock of an order that was placed then, by a seller who is on holiday through a day, or is not. */
export function startAnswerClock(
  placedAt: Date,
  hours: number,
  holidayThrough: CalendarDate | null,
): AnswerClock {
  const running: AnswerClock = {
    answerBy: addCounted(placedAt, hours * 60),
    leftMinutes: null,
    pausedThrough: null,
  };
  return clockOnHoliday(running, holidayThrough, placedAt);
}

/**
 * What a clock is when its seller is on holiday through a day, or on none. It stands still with what was left;
 * a longer or shorter holiday changes nothing of that.
 */
export function clockOnHoliday(
  clock: AnswerClock,
  holidayThrough: CalendarDate | null,
  now: Date,
): AnswerClock {
  const today = calendarDateAt(now);
  const through = holidayThrough !== null && holidayThrough >= today ? holidayThrough : null;
  if (through === clock.pausedThrough) return clock;
  if (through !== null) {
    const leftMinutes = clock.leftMinutes ?? countedMinutes(now, clock.answerBy);
    return { answerBy: resumed(through, leftMinutes), leftMinutes, pausedThrough: through };
  }
  const endedEarly = clock.pausedThrough !== null && clock.pausedThrough >= today;
  return {
    answerBy: endedEarly ? addCounted(now, clock.leftMinutes ?? 0) : clock.answerBy,
    leftMinutes: null,
    pausedThrough: null,
  };
}

function resumed(through: CalendarDate, leftMinutes: number): Date {
  return addCounted(new Date(startOfDayTimestamp(addDays(through, 1)) * 1000), leftMinutes);
}

/** The moment when so many counted minutes have passed. */
export function addCounted(from: Date, minutes: number): Date {
  let at = from.getTime();
  let left = minutes * MINUTE;
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const end = endOfDay(at);
    if (isSunday(at)) at = end;
    else if (left <= end - at) return new Date(at + left);
    else {
      left -= end - at;
      at = end;
    }
  }
  throw new RangeError('no answer takes that long');
}

/** Whole counted minutes between two moments; none where the second is not later. */
export function countedMinutes(from: Date, to: Date): number {
  let at = from.getTime();
  let counted = 0;
  for (let days = 0; days < MOST_DAYS && at < to.getTime(); days += 1) {
    const end = Math.min(endOfDay(at), to.getTime());
    if (!isSunday(at)) counted += end - at;
    at = end;
  }
  return Math.floor(counted / MINUTE);
}

function endOfDay(at: number): number {
  return (Math.floor((at + OFFSET) / DAY) + 1) * DAY - OFFSET;
}

/** The first day of the count of days, 01/01/1970, was a Thursday. */
function isSunday(at: number): boolean {
  return (Math.floor((at + OFFSET) / DAY) + 4) % 7 === 0;
}

/** What an order that waits for an answer calls for, beside the answer. */
export type ClockCall = 'warn' | 'overdue' | 'give_up';

/**
 * All that is due by now of an order that nobody has answered: a warning at half time, its lateness, its
 * end. While the clock stands still nothing is.
 */
export function callsOfClock(
  { answerBy, pausedThrough }: AnswerClock,
  { answerHours, giveUpHours }: { answerHours: number; giveUpHours: number },
  now: Date,
): ClockCall[] {
  if (pausedThrough !== null) return [];
  const late = now.getTime() >= answerBy.getTime();
  if (!late) return countedMinutes(now, answerBy) <= answerHours * 30 ? ['warn'] : [];
  return now.getTime() >= addCounted(answerBy, giveUpHours * 60).getTime()
    ? ['warn', 'overdue', 'give_up']
    : ['warn', 'overdue'];
}

/** What is left of a clock, as people say it. */
export interface AnswerTime {
  kind: 'left' | 'late' | 'paused';
  hours: number;
  /** Beside whole hours; of less than an hour what counts. */
  minutes: number;
}

/** How long there is to answer, or by how long that is over; counted as the clock counts. */
export function answerTime(
  { answerBy, pausedThrough, leftMinutes }: AnswerClock,
  now: Date,
): AnswerTime {
  if (pausedThrough !== null) return { kind: 'paused', ...parts(leftMinutes ?? 0) };
  const isLate = now.getTime() >= answerBy.getTime();
  return isLate
    ? { kind: 'late', ...parts(countedMinutes(answerBy, now)) }
    : { kind: 'left', ...parts(countedMinutes(now, answerBy)) };
}

function parts(minutes: number): { hours: number; minutes: number } {
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** '09:05': what clocks in Vietnam show at that moment. */
export function clockTimeAt(instant: Date): string {
  return new Date(instant.getTime() + OFFSET).toISOString().slice(11, 16);
}
