import type { AdminDecision } from 'ocop-contract';
import { type DecisionView, decisionView } from './decision-view';

/** A decision as operators see it. */
export type AdminDecisionView = AdminDecision;

type DecisionRow = DecisionView & Omit<AdminDecisionView, keyof DecisionView | 'certificate_count'>;

/** @param counts decision id → certificates in whose history it stands. */
export function adminDecisionView(
  decision: DecisionRow,
  counts: ReadonlyMap<string, number>,
): AdminDecisionView {
  return {
    ...decisionView(decision),
    document_url: decision.document_url,
    document_sha256: decision.document_sha256,
    demo: decision.demo,
    certificate_count: counts.get(decision.id) ?? 0,
  };
}
