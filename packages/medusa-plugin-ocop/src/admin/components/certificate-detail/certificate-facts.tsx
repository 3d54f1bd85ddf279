import { Container, Heading } from '@medusajs/ui';
import { formatDate } from 'ocop-core';
import type { CertificateView } from '../../lib/contract';
import { nameOfGroup, nameOfProducerType } from '../../lib/names';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { DecisionText } from '../decision-text';
import { FactRow } from '../fact-row';
import { PlaceLabel } from '../place-label';
import { StarLabel } from '../star-label';

/** What the certificate says, as it was decided. */
export function CertificateFacts({ certificate }: { certificate: CertificateView }) {
  const { t, locale } = useOcopTranslation();
  const { producer, place, group, score, recognition_decision: decision } = certificate;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t('certificate.facts')}
      </Heading>
      <dl className="divide-y">
        <FactRow title={t('certificates.star')}>
          <StarLabel certificate={certificate} />
        </FactRow>
        {score !== null && (
          <FactRow title={t('certificate.score')}>
            {t('certificate.scoreValue', {
              score: score.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB'),
            })}
          </FactRow>
        )}
        <FactRow title={t('certificates.producer')}>{producer.name}</FactRow>
        <FactRow title={t('certificate.producerType')}>
          {nameOfProducerType(producer.type, locale)}
        </FactRow>
        <FactRow title={t('certificates.place')}>
          <PlaceLabel place={place} />
        </FactRow>
        {place.commune && <FactRow title={t('certificate.commune')}>{place.commune}</FactRow>}
        <FactRow title={t('certificates.group')}>{nameOfGroup(group, locale)}</FactRow>
        <FactRow title={t('certificates.validity')}>
          {t('certificates.validRange', {
            from: formatDate(certificate.valid_from, locale),
            to: formatDate(certificate.valid_to, locale),
          })}
        </FactRow>
        {certificate.product_code && (
          <FactRow title={t('enter.field.product_code')}>{certificate.product_code}</FactRow>
        )}
        {certificate.re_evaluation_filed_on && (
          <FactRow title={t('event.re_evaluation_filed')}>
            {formatDate(certificate.re_evaluation_filed_on, locale)}
          </FactRow>
        )}
        <FactRow title={t('certificates.decision')}>
          <DecisionText decision={decision} />
        </FactRow>
      </dl>
    </Container>
  );
}
