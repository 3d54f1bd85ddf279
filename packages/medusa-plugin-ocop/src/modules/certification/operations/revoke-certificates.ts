import { type CalendarDate, formatDate, isCalendarDate, REVOCATION_REASONS } from 'ocop-core';
import type { SqlExecutor } from '../../../lib/sql-executor';
import { type InputProblem, refuseProblems } from '../lib/input-problems';
import type { CertificateRow, DecisionResult, RevocationItem } from '../types';
import {
  type CertificateDecisionInput,
  decideOnCertificates,
  type Moment,
} from './decide-on-certificates';

/**
 * Revokes certificates by one decision. From the commit on no order with their products can commit:
 * the product locks are taken first, and every order asserts under them.
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
      kind: 'revocation',
      event: 'revoked',
      objection: (certificate, effectiveOn) =>
        objectionToRevoking(certificate, effectiveOn, moment.today),
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
