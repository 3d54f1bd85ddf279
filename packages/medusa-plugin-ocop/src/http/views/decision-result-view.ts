import type { DecisionResult as DecisionAnswer, ListingProgress } from 'ocop-contract';
import type { DecisionResult } from '../../modules/certification';
import { decisionView } from './decision-view';

/** What applying a decision answers: what became of each of its rows, and how far the shop has followed. */
export function decisionResultView(
  result: DecisionResult,
  effects: ListingProgress,
): DecisionAnswer {
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
    effects,
  };
}
