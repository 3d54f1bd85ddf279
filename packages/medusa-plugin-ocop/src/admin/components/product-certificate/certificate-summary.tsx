import { formatDate } from 'ocop-core';
import type { CertificateRow } from '../../lib/contract';
import { nameOfReason } from '../../lib/names';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { StandingDate } from '../certificate-detail/standing-date';
import { DecisionText } from '../decision-text';
import { FactRow } from '../fact-row';
import { ListingDecisionFact } from '../listing-policy/listing-decision-fact';
import { SealText } from '../seal-text';
import { StandingBadge } from '../standing-badge';
import { TextLink } from '../text-link';

interface CertificateSummaryProps {
  certificate: CertificateRow;
  /** How many more certificates the product has had. */
  others: number;
}

/** Standing, seal, decision and validity of a product's certificate. */
export function CertificateSummary({ certificate, others }: CertificateSummaryProps) {
  const { t, locale } = useOcopTranslation();
  const { badge, revocation, recognition_decision } = certificate;
  return (
    <>
      <div className="flex flex-col gap-3 px-6 py-4">
        <span className="flex flex-wrap items-center gap-2">
          <StandingBadge standing={certificate.standing} />
          <StandingDate certificate={certificate} />
        </span>
        {badge && <SealText badge={badge} />}
      </div>
      <dl className="divide-y">
        <FactRow title={t('certificates.decision')}>
          <DecisionText decision={recognition_decision} />
        </FactRow>
        {revocation && (
          <FactRow title={t('certificates.revocationDecision')}>
            <DecisionText decision={revocation.decision} />
            {revocation.reason_code && (
              <span className="text-ui-fg-subtle mt-1 block">
                {nameOfReason(revocation.reason_code, locale)}
              </span>
            )}
          </FactRow>
        )}
        {certificate.ended_on && <ListingDecisionFact certificateId={certificate.id} />}
        <FactRow title={t('widget.validUntil')}>{formatDate(certificate.valid_to, locale)}</FactRow>
        <FactRow title={t('certificates.code')}>
          <span className="font-mono">{certificate.verification_code}</span>
        </FactRow>
      </dl>
      <div className="txt-compact-small flex flex-wrap items-center gap-x-2 px-6 py-3">
        <TextLink to={`/ocop/certificates/${certificate.id}`}>{t('widget.open')}</TextLink>
        {others > 0 && (
          <span className="text-ui-fg-muted">{t('widget.more', { count: others })}</span>
        )}
      </div>
    </>
  );
}
