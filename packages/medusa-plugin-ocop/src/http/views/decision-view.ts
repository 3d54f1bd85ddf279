import { z } from '@medusajs/framework/zod';
import { DECISION_KINDS, type Decision } from 'ocop-contract';

export const decisionRecordSchema = z.object({
  id: z.string(),
  number: z.string(),
  issuer: z.string(),
  kind: z.enum(DECISION_KINDS),
  signed_on: z.string(),
  effective_on: z.string(),
});

/** A decision as its readers see it: `Decision` of the HTTP contract. */
export type DecisionView = Decision;

/** Exactly the public fields of a decision, whatever else the row carries. */
export function decisionView(decision: DecisionView): DecisionView {
  const { id, number, issuer, kind, signed_on, effective_on } = decision;
  return { id, number, issuer, kind, signed_on, effective_on };
}
