import { type CalendarDate, isCalendarDate, judgeReinstatement } from 'ocop-core';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import type { CertificateReference, CertificateRow, DecisionResult } from '../types';
import { applyEvent, objectionTo } from './apply-event';
import { decideOnCertificates, type Moment } from './decide-on-certificates';
import {
  type CertificateDecisionInput,
  type DecisionJudge,
  type DecisionPlan,
  planDecision,
} from './plan-decision';
import { readIssues } from './read-issues';
import { supersede } from './supersede';

/**
 * Gives back by one decision what was revoked, annulled or returned. One that lapsed meanwhile stays
 * lapsed, and one that a newer recognition has followed is superseded by it.
 */
export async function reinstateCertificates(
  sql: SqlExecutor,
  input: CertificateDecisionInput<CertificateReference>,
  moment: Moment,
): Promise<DecisionResult> {
  return decideOnCertificates(
    sql,
    input,
    {
      ...reinstatementJudge(moment.today),
      change: (certificate, item, _decision, effectiveOn) => ({
        after: {
          ...applyEvent(certificate, { type: 'reinstated' }, moment.today),
          revocation_reason: null,
          revocation_decision_id: null,
          annulment_decision_id: null,
        },
        occurred_on: effectiveOn,
        due_on: moment.today,
        note: item.note ?? null,
      }),
      settle: (certificates) => settleReturned(sql, certificates, moment.today),
    },
    moment,
  );
}

/** What a reinstatement would do, and what is odd about it; writes nothing. */
export async function planReinstatement(
  sql: SqlExecutor,
  input: CertificateDecisionInput<CertificateReference>,
  { today }: Moment,
): Promise<DecisionPlan<CertificateReference>> {
  return planDecision(sql, input, reinstatementJudge(today));
}

function reinstatementJudge(today: CalendarDate): DecisionJudge<CertificateReference> {
  return {
    kind: 'reinstatement',
    event: 'reinstated',
    today,
    objection: (certificate) => objectionTo(certificate, { type: 'reinstated' }, today),
    judge: (certificate, head) => judgeReinstatement(certificate, head, today),
    concerns: () => false,
    includes: () => false,
  };
}

async function settleReturned(
  sql: SqlExecutor,
  certificates: readonly CertificateRow[],
  today: CalendarDate,
) {
  const issues = await readIssues(sql, certificates);
  const arrivals = certificates.flatMap((certificate) => {
    const signed_on = issues.get(certificate.id)?.signed_on;
    return isCalendarDate(signed_on) ? [{ certificate, signed_on, returned: true }] : [];
  });
  return supersede(sql, arrivals, today);
}
