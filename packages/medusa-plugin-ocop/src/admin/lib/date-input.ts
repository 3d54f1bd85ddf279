import { calendarDateAt } from 'ocop-core';

/**
 * Between the date picker, which speaks `Date` at local midnight, and the form, which holds
 * 'YYYY-MM-DD'. Years being typed (0002, 0020 …) pass through unchanged: the picker would lose what
 * was typed so far otherwise; whether the day is a possible one is for the form's rules to say.
 */
export function dateFromText(text: string): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const date = new Date(2000, 0, 1);
  date.setFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return date;
}

export function textFromDate(date: Date | null): string {
  if (!date || Number.isNaN(date.getTime())) return '';
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  const year = padded(date.getFullYear(), 4);
  return `${year}-${padded(date.getMonth() + 1, 2)}-${padded(date.getDate(), 2)}`;
}

/** Today in Vietnam, wherever the operator's browser is. */
export function todayInVietnam() {
  return calendarDateAt(new Date());
}
