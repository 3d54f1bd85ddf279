import { type CalendarDate, refusalFor, standingOn } from 'ocop-core';
import { type CertificateRecord, factsOf } from './certificate-record';

/**
 * The certificate that decides about a product: of those in force the one that began last, else the
 * one whose end left it on sale, else the one that `refusalFor` names.
 * @param ordinaryBy id of the certificate after whose end the product is sold as an ordinary one
 */
export function decidingCertificate(
  records: readonly CertificateRecord[],
  today: CalendarDate,
  ordinaryBy: string | null = null,
): CertificateRecord | null {
  const inForce = records
    .filter((record) => standingOn(factsOf(record), today) === 'in_force')
    .sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1))
    .at(-1);
  if (inForce) return inForce;
  const ended = records.find(({ id }) => id === ordinaryBy);
  if (ended) return ended;
  const refusal = refusalFor(records.map(factsOf), today);
  const index = refusal?.certificateIndex;
  return index === undefined ? null : (records[index] ?? null);
}
