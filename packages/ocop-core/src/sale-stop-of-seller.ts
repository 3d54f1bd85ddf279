import { type CalendarDate, compareDates } from './calendar-date.js';
import type { SaleStop } from './sale-stop.js';
import { type SellerState, sellerMaySell } from './seller-life.js';

/** What a seller's account does to its goods on a day; null where they may be sold, or are none of its yet. */
export function saleStopOfSeller(
  state: SellerState,
  holidayThrough: CalendarDate | null,
  today: CalendarDate,
): SaleStop | null {
  if (state === 'suspended' || state === 'closed') return { kind: 'stopped', through: null };
  if (!sellerMaySell(state) || !holidayThrough) return null;
  return compareDates(holidayThrough, today) < 0
    ? null
    : { kind: 'paused', through: holidayThrough };
}
