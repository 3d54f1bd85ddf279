import { type CalendarDate, startOfDayTimestamp } from 'ocop-core';

const DAY_SECONDS = 24 * 3600;
const SOON_DAYS = 30;

/**
 * Days until a certificate's last day, where it is near enough to tell a buyer.
 * @returns 0 on the last day itself; null where there is more time, or none left
 */
export function daysLeftIfFew(validTo: CalendarDate, today: CalendarDate): number | null {
  const days = Math.round(
    (startOfDayTimestamp(validTo) - startOfDayTimestamp(today)) / DAY_SECONDS,
  );
  return days >= 0 && days <= SOON_DAYS ? days : null;
}
