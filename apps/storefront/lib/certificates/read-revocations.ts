import 'server-only';
import { type LookUp, lookUpCertificates } from '../backend/look-up';
import type { LookUpState } from './look-up-url';

export const REVOCATION_PAGE_SIZE = 20;

/**
 * Certificates that no longer count, those that ended last first; never kept.
 * @throws BackendUnavailable, BackendRefused for what cannot be a decision's number
 */
export function readRevocations(
  { q, decision, province, page }: LookUpState,
  limit = REVOCATION_PAGE_SIZE,
): Promise<LookUp> {
  return lookUpCertificates({
    standing: ['revoked', 'annulled', 'returned', 'lapsed'],
    order: 'ended_on',
    ...(q && { q }),
    ...(decision && { decision }),
    ...(province && { province }),
    limit,
    offset: (page - 1) * limit,
  });
}
