import { type CalendarDate, compareDates } from './calendar-date.js';
import { LEGAL_FACTS, type LegalFact } from './data/legal-facts.js';

/** Whether a fact of law holds on a day. */
export function holdsOn(fact: LegalFact<unknown>, on: CalendarDate): boolean {
  return (
    compareDates(fact.validFrom, on) <= 0 &&
    (fact.validTo === null || compareDates(on, fact.validTo) <= 0)
  );
}

/** The newest of the facts that hold on a day; where two acts overlap, the later one. */
export function factOn<Fact extends LegalFact<unknown>>(
  facts: readonly Fact[],
  on: CalendarDate,
): Fact | null {
  return facts.filter((fact) => holdsOn(fact, on)).at(-1) ?? null;
}

/** For how many months a certificate of that first day is valid; before the first act, as by it. */
export function validityMonthsOn(on: CalendarDate): number {
  const facts: readonly LegalFact<number>[] = LEGAL_FACTS.validityMonths;
  const [oldest] = facts;
  return factOn(facts, on)?.value ?? oldest?.value ?? 36;
}

const PROGRAMME: LegalFact<CalendarDate> = LEGAL_FACTS.programmeBegan[0];
const MERGER: LegalFact<CalendarDate> = LEGAL_FACTS.provincesMerged[0];

/** The first day on which a decision of the programme can be signed. */
export const PROGRAMME_BEGAN = PROGRAMME.value;
/** The first day on which the merged provinces sign, and districts no more. */
export const MERGER_DAY = MERGER.value;
