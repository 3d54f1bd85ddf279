import { type CalendarDate, type DecidedCertificate, isCalendarDate, isPlace } from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { CertificateRow } from '../types';

/** By which decisions a certificate came and went, and whose it is. */
export interface CertificateIssueRow {
  id: string;
  issuer: string;
  signed_on: CalendarDate;
  producer_name: string;
  tax_code: string | null;
  revocation_signed_on: CalendarDate | null;
  annulment_signed_on: CalendarDate | null;
}

/** The decisions behind certificates, by certificate id. */
export async function readIssues(
  sql: SqlExecutor,
  certificates: readonly CertificateRow[],
): Promise<Map<string, CertificateIssueRow>> {
  const ids = certificates.map(({ id }) => id);
  const found = await rows<CertificateIssueRow>(
    sql,
    `select c.id, d.issuer, d.signed_on, p.name as producer_name, p.tax_code,
            r.signed_on as revocation_signed_on, a.signed_on as annulment_signed_on
       from ocop_certificate c
       join ocop_decision d on d.id = c.recognition_decision_id
       join ocop_producer p on p.id = c.producer_id
       left join ocop_decision r on r.id = c.revocation_decision_id
       left join ocop_decision a on a.id = c.annulment_decision_id
      where c.id in ${placeholders(ids)}`,
    ids,
  );
  return new Map(found.map((row) => [row.id, row]));
}

/** A certificate in the form in which ocop-core judges decisions about it; null where dates are broken. */
export function decidedCertificate(
  certificate: CertificateRow,
  issue: CertificateIssueRow | undefined,
): DecidedCertificate | null {
  const place = { scheme: certificate.place_scheme, code: certificate.place_code };
  const { valid_from: validFrom, valid_to: validTo } = certificate;
  if (!issue || !isPlace(place) || !isCalendarDate(validFrom) || !isCalendarDate(validTo)) {
    return null;
  }
  return {
    productName: certificate.product_name,
    issuer: issue.issuer,
    star: certificate.star,
    place,
    signedOn: issue.signed_on,
    validFrom,
    validTo,
    revocation: endOf(certificate, issue),
  };
}

/** What stands that ended it. A return has no decision: it was given back on its day. */
function endOf(
  { annulled_on, revoked_on, returned_on }: CertificateRow,
  { annulment_signed_on, revocation_signed_on }: CertificateIssueRow,
): DecidedCertificate['revocation'] {
  if (isCalendarDate(annulled_on) && annulment_signed_on !== null) {
    return { signedOn: annulment_signed_on, effectiveOn: annulled_on };
  }
  if (isCalendarDate(revoked_on) && revocation_signed_on !== null) {
    return { signedOn: revocation_signed_on, effectiveOn: revoked_on };
  }
  return isCalendarDate(returned_on) ? { signedOn: returned_on, effectiveOn: returned_on } : null;
}
