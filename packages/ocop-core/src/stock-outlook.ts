import { addDays, type CalendarDate, daysBetween } from './calendar-date.js';
import { LEGAL_FACTS } from './data/legal-facts.js';
import { factOn } from './legal-facts.js';

/** How a desk looks at stock. */
export const STOCK_RULE = {
  /** The present rate of sale is that of so many days. */
  rateDays: 30,
  /** So few pieces are soon gone, whatever the rate. */
  fewPieces: 5,
  /** Stock that is gone in less than so many days runs out. */
  fewDays: 7,
} as const;

/** Further than this nobody reckons. */
const MOST_DAYS = 3650;

/** A pack in the shop: how many pieces there are, and how many were sold in the days of the rate. */
export interface PackStock {
  stock: number;
  sold: number;
}

export interface StockOutlook {
  /** There is little or nothing left, or it is gone within days. */
  runsOut: boolean;
  /** Last day that the stock reaches at the present rate; null where nothing is sold, or for very long. */
  lastsThrough: CalendarDate | null;
  /** So much is left that it lasts beyond the last day of its certificate, after which it may not be sold. */
  outlasts: boolean;
}

/**
 * How long the stock of a pack reaches at the present rate of sale, and whether that is beyond the last day of its
 * certificate. That is said from the day on which a re-evaluation may be filed: before, nothing can be done about
 * it. Stock of which nothing is sold reaches beyond any day.
 * @param lastDay of the certificate that the goods are sold by, or of the one that follows it; null: of none
 */
export function stockOutlook(
  { stock, sold }: PackStock,
  lastDay: CalendarDate | null,
  today: CalendarDate,
): StockOutlook {
  const pieces = Math.max(0, stock);
  const days = sold > 0 ? Math.floor((pieces * STOCK_RULE.rateDays) / sold) : null;
  const reached = days === null || days > MOST_DAYS ? null : addDays(today, days);
  const runsOut = pieces <= STOCK_RULE.fewPieces || (days !== null && days < STOCK_RULE.fewDays);
  const isNear = lastDay !== null && daysBetween(today, lastDay) <= windowDays(lastDay);
  const outlasts = pieces > 0 && isNear && (reached === null || reached > lastDay);
  return { runsOut, lastsThrough: pieces > 0 ? reached : null, outlasts };
}

function windowDays(lastDay: CalendarDate): number {
  return factOn(LEGAL_FACTS.filingWindowDays, lastDay)?.value.opens ?? 0;
}
