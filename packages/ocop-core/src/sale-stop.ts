import { type CalendarDate, compareDates } from './calendar-date.js';

/**
 * What keeps the goods of a producer from being sold beside their certificates: `stopped` takes them off the
 * shelf, `paused` leaves them to be looked at and sells none.
 */
export const SALE_STOP_KINDS = ['stopped', 'paused'] as const;
export type SaleStopKind = (typeof SALE_STOP_KINDS)[number];

/** Why a listing has to follow a stop: it is none of the register's entries. */
export const SALE_STOP_CAUSES = ['sale_stopped', 'sale_paused', 'sale_resumed'] as const;
export type SaleStopCause = (typeof SALE_STOP_CAUSES)[number];

/** Whether a refusal is a stop, and not what the certificates say. */
export function isSaleStopKind(reason: string): reason is SaleStopKind {
  return SALE_STOP_KINDS.some((kind) => kind === reason);
}

/** A stop, and its last day; null: until it is lifted. */
export interface SaleStop {
  kind: SaleStopKind;
  through: CalendarDate | null;
}

/** The stop that counts on a day: of several, one that hides before one that shows, and the longest. */
export function saleStopOn(stops: readonly SaleStop[], on: CalendarDate): SaleStop | null {
  const [first] = stops
    .filter(({ through }) => through === null || compareDates(on, through) <= 0)
    .sort(
      (one, other) =>
        SALE_STOP_KINDS.indexOf(one.kind) - SALE_STOP_KINDS.indexOf(other.kind) ||
        -compareThrough(one.through, other.through),
    );
  return first ?? null;
}

function compareThrough(one: CalendarDate | null, other: CalendarDate | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareDates(one, other);
}
