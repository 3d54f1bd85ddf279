import type { RecogniseProductsInput } from 'medusa-plugin-ocop/workflows';
import { addDays, type CalendarDate, MINISTRY } from 'ocop-core';
import { hashText } from '../illustrations/random';

export type Recognition = Pick<RecogniseProductsInput, 'decision' | 'items'>;
export type DecisionHead = Recognition['decision'];

/** Printed behind every issuer that did not sign what the demo says it signed. */
const ILLUSTRATIVE = '(minh họa)';

/** Two to nine months before the demo's first day, the same day for the same issuer. */
export function illustrativeDay(anchor: CalendarDate, key: string): CalendarDate {
  return addDays(anchor, -(60 + (hashText(key) % 200)));
}

/**
 * The head of a decision that exists in this demo only: a number above 9000 and an issuer marked as
 * an illustration, so that nobody takes it for a real one.
 */
export function illustrativeDecision(
  issuer: string,
  sequence: number,
  signedOn: CalendarDate,
): DecisionHead {
  const body = issuer === MINISTRY ? 'QĐ-BNNMT' : 'QĐ-UBND';
  return {
    number: `${sequence}/${body}`,
    issuer: `${issuer} ${ILLUSTRATIVE}`,
    signed_on: signedOn,
    effective_on: signedOn,
    demo: true,
  };
}
