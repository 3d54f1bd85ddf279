import { type DecisionView, decisionView } from './decision-view';

export interface DecisionItemResultView {
  index: number;
  certificate_id: string;
  verification_code: string;
  product_id: string | null;
  status: 'applied' | 'already';
}

export interface DecisionResultView {
  decision: DecisionView;
  results: DecisionItemResultView[];
  counts: { applied: number; already: number };
  /** Certificates of the same products that still count, or will. */
  left?: { certificate_id: string; verification_code: string; product_id: string | null }[];
}

/** What applying a decision answers: the decision and what became of each of its rows. */
export function decisionResultView(result: DecisionResultView): DecisionResultView {
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
