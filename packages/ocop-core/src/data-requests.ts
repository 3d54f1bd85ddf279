import { type CalendarDate, calendarDateAt } from './calendar-date.js';
import { LEGAL_FACTS, type LegalFact } from './data/legal-facts.js';
import { factOn } from './legal-facts.js';

const DAY = 24 * 3_600_000;

/** What somebody may want done with what is kept of them, and within how many days it is. */
export interface DataRequestDays {
  /** To see or correct it. */
  see: number;
  /** To have it deleted. */
  delete: number;
}

const DAYS: readonly LegalFact<DataRequestDays>[] = LEGAL_FACTS.dataRequestDays;

/** Within how many days a request of that day is done; before the act, as by it. */
export function dataRequestDaysOn(on: CalendarDate): DataRequestDays {
  return factOn(DAYS, on)?.value ?? DAYS[0]?.value ?? { see: 10, delete: 20 };
}

/** By when what somebody asked to have deleted is. */
export function deleteBy(requestedAt: Date): Date {
  const days = dataRequestDaysOn(calendarDateAt(requestedAt)).delete;
  return new Date(requestedAt.getTime() + days * DAY);
}

/** What stands for a buyer's address in an order that is kept without them. */
export function pseudonymOfOrder(orderId: string): string {
  return `da-xoa-${orderId.toLowerCase().replace(/[^a-z0-9]/g, '-')}@xoa.invalid`;
}
