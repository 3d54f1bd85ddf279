import type { DecisionResult } from 'ocop-contract';
import { decisionView } from './decision-view';

/** What applying a decision answers: the decision and what became of each of its rows. */
export function decisionResultView(result: DecisionResult): DecisionResult {
  return {
    decision: decisionView(result.decision),
    results: result.results.map(
      ({ index, certificate_id, verification_code, product_id, status }) => ({
        index,
        certificate_id,
        verification_code,
        product_id,
        status,
      }),
    ),
    counts: result.counts,
    ...(result.left && { left: result.left }),
  };
}
