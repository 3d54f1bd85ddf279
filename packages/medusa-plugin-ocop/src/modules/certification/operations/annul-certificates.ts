import { type CalendarDate, judgeRevocation } from 'ocop-core';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import type { CertificateReference, DecisionResult } from '../types';
import { applyEvent, objectionTo } from './apply-event';
import { decideOnCertificates, type Moment } from './decide-on-certificates';
import {
  type CertificateDecisionInput,
  type DecisionJudge,
  type DecisionPlan,
  planDecision,
} from './plan-decision';

/**
 * Annuls recognitions that were made wrongly (26/2026/QĐ-TTg, Art. 10.1.b). Unlike a revocation it says
 * nothing of the product: its other certificates stay as they are.
 */
export async function annulCertificates(
  sql: SqlExecutor,
  input: CertificateDecisionInput<CertificateReference>,
  moment: Moment,
): Promise<DecisionResult> {
  return decideOnCertificates(
    sql,
    input,
    {
      ...annulmentJudge(moment.today),
      change: (certificate, item, decision, effectiveOn) => ({
        after: {
          ...applyEvent(certificate, { type: 'annulled', on: effectiveOn }, moment.today),
          annulment_decision_id: decision.id,
        },
        occurred_on: effectiveOn,
        due_on: effectiveOn,
        note: item.note ?? null,
      }),
    },
    moment,
  );
}

/** What an annulment would do, and what is odd about it; writes nothing. */
export async function planAnnulment(
  sql: SqlExecutor,
  input: CertificateDecisionInput<CertificateReference>,
  { today }: Moment,
): Promise<DecisionPlan<CertificateReference>> {
  return planDecision(sql, input, annulmentJudge(today));
}

function annulmentJudge(today: CalendarDate): DecisionJudge<CertificateReference> {
  return {
    kind: 'annulment',
    event: 'annulled',
    today,
    objection: (certificate, on) => objectionTo(certificate, { type: 'annulled', on }, today),
    judge: (certificate, head) => judgeRevocation(certificate, head, today),
    concerns: () => false,
    includes: () => false,
  };
}
