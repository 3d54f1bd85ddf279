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

const NOBODYS = '@xoa.invalid';

/** What stands for a buyer's address in an order that is kept without them. */
export function pseudonymOfOrder(orderId: string): string {
  return `da-xoa-${orderId.toLowerCase().replace(/[^a-z0-9]/g, '-')}${NOBODYS}`;
}

/** Whether an address stands for somebody who is not here any more: there is nobody to write to. */
export function isPseudonym(address: string): boolean {
  return address.endsWith(NOBODYS);
}

/** What of an order decides how long it has to say who bought. */
export interface BoughtFacts {
  /** Something is said against it, and not settled. */
  isDisputed: boolean;
  /** Cancelled, or refused at the door. */
  isCalledOff: boolean;
  isDelivered: boolean;
  /** Whoever brought it has not been paid. */
  owesSeller: boolean;
  /** The buyer's money is at the seller's. */
  isPaid: boolean;
}

/**
 * Whether nobody needs to know any more who bought: it has come and is paid, or will not come and nothing has to go
 * back to anybody, and nothing is said against it.
 */
export function mayForgetBuyer(facts: BoughtFacts): boolean {
  if (facts.isDisputed) return false;
  return facts.isCalledOff ? !facts.isPaid : facts.isDelivered && !facts.owesSeller;
}
