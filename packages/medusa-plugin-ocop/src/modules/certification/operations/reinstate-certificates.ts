import type { SqlExecutor } from '../../../lib/sql-executor';
import type { CertificateReference, DecisionResult } from '../types';
import {
  type CertificateDecisionInput,
  decideOnCertificates,
  type Moment,
} from './decide-on-certificates';

/** Gives revoked certificates back by one decision; one that lapsed meanwhile stays lapsed. */
export async function reinstateCertificates(
  sql: SqlExecutor,
  input: CertificateDecisionInput<CertificateReference>,
  moment: Moment,
): Promise<DecisionResult> {
  return decideOnCertificates(
    sql,
    input,
    {
      kind: 'reinstatement',
      event: 'reinstated',
      objection: ({ revoked_on }) => (revoked_on ? null : 'chứng nhận không bị thu hồi'),
      change: (certificate, item, _decision, effectiveOn) => ({
        after: {
          ...certificate,
          revoked_on: null,
          revocation_reason: null,
          revocation_decision_id: null,
        },
        occurred_on: effectiveOn,
        due_on: moment.today,
        note: item.note ?? null,
      }),
    },
    moment,
  );
}
