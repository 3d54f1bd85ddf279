import {
  type CalendarDate,
  type FieldProblem,
  isRevocationReason,
  judgeReason,
  judgeRevocation,
  REVOCATION_REASONS,
  stateOn,
} from 'ocop-core';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import { refuseProblems } from '../lib/input-problems';
import type { DecisionResult, RevocationItem } from '../types';
import { applyEvent, lifeFacts, objectionTo } from './apply-event';
import { decideOnCertificates, type Moment } from './decide-on-certificates';
import {
  type CertificateDecisionInput,
  type DecisionJudge,
  type DecisionPlan,
  planDecision,
} from './plan-decision';

/**
 * Revokes certificates by one decision, and with them the others of the same products, unless it says
 * that it leaves them. From the commit on no order with their products can commit: the product locks
 * are taken first, and every order asserts under them.
 */
export async function revokeCertificates(
  sql: SqlExecutor,
  input: CertificateDecisionInput<RevocationItem>,
  moment: Moment,
): Promise<DecisionResult> {
  refuseProblems(unknownReasons(input.items, input.field ?? 'items'));
  return decideOnCertificates(
    sql,
    input,
    {
      ...revocationJudge(moment.today),
      change: (certificate, item, decision, effectiveOn) => ({
        after: {
          ...applyEvent(certificate, { type: 'revoked', on: effectiveOn }, moment.today),
          revocation_reason: item.reason_code,
          revocation_decision_id: decision.id,
        },
        occurred_on: effectiveOn,
        due_on: effectiveOn,
        reason_code: item.reason_code,
        note: item.note ?? null,
      }),
    },
    moment,
  );
}

/** What a revocation would do, and what is odd about it; writes nothing. */
export async function planRevocation(
  sql: SqlExecutor,
  input: CertificateDecisionInput<RevocationItem>,
  { today }: Moment,
): Promise<DecisionPlan<RevocationItem>> {
  refuseProblems(unknownReasons(input.items, input.field ?? 'items'));
  return planDecision(sql, input, revocationJudge(today));
}

function revocationJudge(today: CalendarDate): DecisionJudge<RevocationItem> {
  return {
    kind: 'revocation',
    event: 'revoked',
    today,
    objection: (certificate, on) => objectionTo(certificate, { type: 'revoked', on }, today),
    judge: (certificate, head, { reason_code }) => {
      const { faults, warnings } = judgeRevocation(certificate, head, today);
      const lawless = isRevocationReason(reason_code)
        ? judgeReason(reason_code, head.signedOn)
        : [];
      return { faults, warnings: [...warnings, ...lawless] };
    },
    // Not what is over, and not what a decision has already announced an end for.
    concerns: (certificate) =>
      ['not_yet', 'in_force', 'extended'].includes(stateOn(lifeFacts(certificate), today)),
    // What was recognised after the revocation was signed is not what it means.
    includes: (_, recognisedOn, head) => recognisedOn <= head.signed_on,
  };
}

function unknownReasons(items: readonly RevocationItem[], field: string): FieldProblem[] {
  const known = REVOCATION_REASONS.map(({ code }) => code as string);
  return items.flatMap((item, index) =>
    known.includes(item.reason_code)
      ? []
      : [
          {
            path: field === 'items' ? `items.${index}.reason_code` : 'reason_code',
            code: 'reason_unknown',
            params: { reason: item.reason_code, known: known.join(', ') },
          },
        ],
  );
}
