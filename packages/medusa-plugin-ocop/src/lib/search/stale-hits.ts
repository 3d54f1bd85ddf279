import { type CalendarDate, isCalendarDate, standingIfKnown } from 'ocop-core';
import type CertificationModuleService from '../../modules/certification/service';
import type { Hit } from './hit';

/**
 * Product ids of the hits whose badge the register does not confirm today: no such certificate, of
 * another product, with other stars, or not in force. The last look before a page leaves the server.
 */
export async function staleProductIds(
  certification: CertificationModuleService,
  hits: readonly Hit[],
): Promise<string[]> {
  if (hits.length === 0) return [];
  const today = certification.today();
  const certificates = await certification.listCertificates(
    { verification_code: hits.map((hit) => hit.verification_code) },
    {
      select: [
        'verification_code',
        'product_id',
        'star',
        'valid_from',
        'valid_to',
        'revoked_on',
        'superseded_on',
      ],
      take: hits.length,
    },
  );
  const byCode = new Map(certificates.map((row) => [row.verification_code, row]));
  return hits
    .filter((hit) => {
      const row = byCode.get(hit.verification_code);
      const confirmed =
        row?.product_id === hit.product_id && row.star === hit.star && isInForce(row, today);
      return !confirmed;
    })
    .map((hit) => hit.product_id);
}

interface Dates {
  valid_from: string;
  valid_to: string;
  revoked_on: string | null;
  superseded_on: string | null;
}

/** A date that cannot be read means no. */
function isInForce(row: Dates, today: CalendarDate): boolean {
  const { valid_from: validFrom, valid_to: validTo } = row;
  const { revoked_on: revokedOn, superseded_on: supersededOn } = row;
  if (!isCalendarDate(validFrom) || !isCalendarDate(validTo)) return false;
  if (revokedOn !== null && !isCalendarDate(revokedOn)) return false;
  if (supersededOn !== null && !isCalendarDate(supersededOn)) return false;
  return standingIfKnown({ validFrom, validTo, revokedOn, supersededOn }, today) === 'in_force';
}
