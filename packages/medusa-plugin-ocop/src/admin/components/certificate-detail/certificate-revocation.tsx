import { Container, Heading } from '@medusajs/ui';
import { formatDate } from 'ocop-core';
import type { CertificateView } from '../../lib/contract';
import { nameOfReason } from '../../lib/names';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { DecisionText } from '../decision-text';
import { FactRow } from '../fact-row';

/** The revocation that stands against a certificate, also one dated ahead. */
export function CertificateRevocation({ certificate }: { certificate: CertificateView }) {
  const { t, locale } = useOcopTranslation();
  const { revocation } = certificate;
  if (!revocation) return null;
  const { decision, reason_code, note } = revocation;
  const law = locale === 'vi' ? revocation.legal_ref_vi : revocation.legal_ref_en;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t('certificate.revocation')}
      </Heading>
      <dl className="divide-y">
        <FactRow title={t('certificate.effectiveOn')}>
          {formatDate(decision.effective_on, locale)}
        </FactRow>
        {reason_code && (
          <FactRow title={t('certificate.reason')}>
            {[nameOfReason(reason_code, locale), law].filter(Boolean).join(', ')}
          </FactRow>
        )}
        <FactRow title={t('certificates.revocationDecision')}>
          <DecisionText decision={decision} />
        </FactRow>
        {note && <FactRow title={t('certificate.note')}>{note}</FactRow>}
      </dl>
    </Container>
  );
}
