import { REVOCATION_REASONS } from 'ocop-core';
import { type InputProblem, refuseProblems } from '../lib/input-problems';
import type { DecisionResult, RevocationItem } from '../types';
import {
  type CertificateDecisionInput,
  decideOnCertificates,
  type Moment,
} from './decide-on-certificates';
import type { SqlExecutor } from './sql-executor';

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
      objection: ({ revoked_on }) =>
        revoked_on === null ? null : `chứng nhận đã bị thu hồi từ ${revoked_on}`,
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
