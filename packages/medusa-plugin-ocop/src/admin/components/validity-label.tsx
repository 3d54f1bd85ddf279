import { formatDate } from 'ocop-core';
import type { CertificateRow } from '../lib/contract';
import { useOcopTranslation } from '../lib/use-ocop-translation';

type Validity = Pick<CertificateRow, 'valid_from' | 'valid_to'>;

/** The first and the last day of a certificate, on one line. */
export function ValidityLabel({ certificate }: { certificate: Validity }) {
  const { t, locale } = useOcopTranslation();
  return (
    <span className="whitespace-nowrap tabular-nums">
      {t('certificates.validRange', {
        from: formatDate(certificate.valid_from, locale),
        to: formatDate(certificate.valid_to, locale),
      })}
    </span>
  );
}
