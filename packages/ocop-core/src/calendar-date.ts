import { RuleError } from './errors.js';
import type { Locale } from './locale.js';

/** A day in Asia/Ho_Chi_Minh, written 'YYYY-MM-DD' (years 1900-9999). Sorts as text. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** Answers the current instant; injected so that nothing in the rules reads the system clock. */
export type Clock = () => Date;

const VIETNAM_OFFSET_SECONDS = 7 * 3600;
const DAY_SECONDS = 86_400;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function exists(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

function write(year: number, month: number, day: number): CalendarDate {
  const two = (part: number) => String(part).padStart(2, '0');
  const text = `${year}-${two(month)}-${two(day)}`;
  if (isCalendarDate(text)) return text;
  throw new RuleError('invalid_date', `no such day: ${text}`);
}

function partsOf(date: CalendarDate): [year: number, month: number, day: number] {
  const match = ISO.exec(date);
  if (!match || !isCalendarDate(date)) {
    throw new RuleError('invalid_date', `not a calendar date: ${String(date)}`);
  }
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Whether a value is an existing day in strict 'YYYY-MM-DD' form. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  const match = typeof text === 'string' ? ISO.exec(text) : null;
  return match !== null && exists(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * Reads 'YYYY-MM-DD' or, as Vietnamese papers print it, 'dd/mm/yyyy' (also with `-` or `.`).
 * @throws RuleError `invalid_date`, also for days that do not exist (31/02).
 */
export function parseCalendarDate(text: string): CalendarDate {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return write(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) return write(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  throw new RuleError('invalid_date', `not a calendar date: ${text}`);
}

/** The same day of the month `months` later (or earlier), clamped to the month's last day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return write(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** The day `days` later (or earlier). @throws RuleError `invalid_date` outside 1900-9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const [year, month, day] = partsOf(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return write(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Days from one day to another; negative where the other comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((startOfDayTimestamp(to) - startOfDayTimestamp(from)) / DAY_SECONDS);
}

/** Calendar order: -1 when `a` is before `b`. */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function yearOf(date: CalendarDate): number {
  return partsOf(date)[0];
}

/** The day it is in Vietnam (UTC+7, no daylight saving) at an instant. */
export function calendarDateAt(instant: Date): CalendarDate {
  const shifted = new Date(instant.getTime() + VIETNAM_OFFSET_SECONDS * 1000);
  if (Number.isNaN(shifted.getTime())) throw new RuleError('invalid_date', 'not an instant');
  return write(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate());
}

/** Epoch seconds of the first second of that day in Vietnam. */
export function startOfDayTimestamp(date: CalendarDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day) / 1000 - VIETNAM_OFFSET_SECONDS;
}

/** Epoch seconds of the last second of that day in Vietnam. */
export function endOfDayTimestamp(date: CalendarDate): number {
  return startOfDayTimestamp(date) + DAY_SECONDS - 1;
}

/** '23/11/2026' in Vietnamese, '23 Nov 2026' in English. */
export function formatDate(date: CalendarDate, locale: Locale): string {
  const [year, month, day] = partsOf(date);
  const [, monthText, dayText] = date.split('-');
  return locale === 'vi'
    ? `${dayText}/${monthText}/${year}`
    : `${day} ${ENGLISH_MONTHS[month - 1]} ${year}`;
}
