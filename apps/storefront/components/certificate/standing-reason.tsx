import { formatDate, type Standing } from 'ocop-core';
import type { CertificateRow } from '@/lib/backend/certificate-schema';
import { getTranslator, pageContext } from '@/lib/page-context';
import { reasonWords } from '@/lib/revocation-words';

interface StandingReasonProps {
  certificate: CertificateRow;
  standing: Standing;
}

/** By which decision a certificate is worth what it is, and for what reason. */
export async function StandingReason({ certificate, standing }: StandingReasonProps) {
  const t = await getTranslator('certificate');
  const list = await getTranslator('certificateList');
  const { locale } = await pageContext();
  const { recognition_decision: recognition, revocation } = certificate;
  if (standing === 'revoked' && revocation) {
    const { number, issuer, signed_on } = revocation.decision;
    const reason = reasonWords(revocation.reason_code, locale);
    return (
      <p>
        {t('revokedBy', { number, issuer, signed: formatDate(signed_on, locale) })}
        {reason && ` ${t('revokedReason', { reason })}`}
      </p>
    );
  }
  const decision = {
    number: recognition.number,
    issuer: recognition.issuer,
    signed: formatDate(recognition.signed_on, locale),
  };
  return <p>{list(standing === 'lapsed' ? 'lapsedAfter' : 'recognisedBy', decision)}</p>;
}
