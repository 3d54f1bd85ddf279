import type { ReinstateBody, RevokeBody } from 'ocop-contract';
import type {
  CertificateDecisionInput,
  CertificateReference,
  RevocationItem,
} from '../../../../modules/certification';

const FIELD = 'certificate_ids';

/** What a request to revoke asks of the register; its preview asks the same. */
export function revocationInput(
  { decision, certificate_ids, reason_code, note, acknowledge, leave }: RevokeBody,
  actor: string,
): CertificateDecisionInput<RevocationItem> {
  return {
    decision,
    items: certificate_ids.map((certificate_id) => ({ certificate_id, reason_code, note })),
    note,
    acknowledge,
    leave,
    actor,
    field: FIELD,
  };
}

/** What a request to reinstate asks of the register; its preview asks the same. */
export function reinstatementInput(
  { decision, certificate_ids, note, acknowledge }: ReinstateBody,
  actor: string,
): CertificateDecisionInput<CertificateReference> {
  return {
    decision,
    items: certificate_ids.map((certificate_id) => ({ certificate_id, note })),
    note,
    acknowledge,
    actor,
    field: FIELD,
  };
}
