import {
  type CalendarDate,
  formatDate,
  isCalendarDate,
  judgeRevocation,
  REVOCATION_REASONS,
} from 'ocop-core';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import { type InputProblem, refuseProblems } from '../lib/input-problems';
import type { CertificateRow, DecisionResult, RevocationItem } from '../types';
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
          ...certificate,
          revoked_on: effectiveOn,
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

function revocationJudge(today: CalendarDate): DecisionJudge {
  return {
    kind: 'revocation',
    event: 'revoked',
    today,
    objection: (certificate, effectiveOn) => objectionToRevoking(certificate, effectiveOn, today),
    judge: (certificate, head) => judgeRevocation(certificate, head, today),
    concerns: ({ revoked_on, superseded_on, valid_to }) =>
      revoked_on === null && valid_to >= today && (superseded_on === null || superseded_on > today),
    // What was recognised after the revocation was signed is not what it means.
    includes: (_, recognisedOn, head) => recognisedOn <= head.signed_on,
  };
}

function unknownReasons(items: readonly RevocationItem[], field: string): InputProblem[] {
  const known = REVOCATION_REASONS.map(({ code }) => code as string);
  return items.flatMap((item, index) =>
    known.includes(item.reason_code)
      ? []
      : [
          {
            path: field === 'items' ? `items.${index}.reason_code` : 'reason_code',
            message: `"${item.reason_code}" không phải lý do thu hồi (${known.join(', ')})`,
          },
        ],
  );
}

/** One announced for a later day may be brought forward: food safety does not wait. */
function objectionToRevoking(
  { revoked_on, superseded_on }: CertificateRow,
  effectiveOn: CalendarDate,
  today: CalendarDate,
): string | null {
  if (revoked_on && (revoked_on <= today || effectiveOn >= revoked_on)) {
    return `chứng nhận đã bị thu hồi từ ${inVietnamese(revoked_on)}`;
  }
  if (superseded_on && superseded_on <= today) {
    return `chứng nhận đã được thay bằng chứng nhận khác từ ${inVietnamese(superseded_on)}`;
  }
  return null;
}

function inVietnamese(day: string): string {
  return isCalendarDate(day) ? formatDate(day, 'vi') : day;
}
