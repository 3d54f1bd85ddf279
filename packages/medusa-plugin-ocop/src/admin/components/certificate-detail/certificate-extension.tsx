import { Container, Heading } from '@medusajs/ui';
import { formatDate } from 'ocop-core';
import type { CertificateView } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { FactRow } from '../fact-row';
import { PaperText } from './paper-text';

/** What keeps a certificate in force past its last day: until when, by which article, on what proof. */
export function CertificateExtension({ certificate }: { certificate: CertificateView }) {
  const { t, locale } = useOcopTranslation();
  const { extension } = certificate;
  if (!extension) return null;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t('event.extended')}
      </Heading>
      <dl className="divide-y">
        <FactRow title={t('enter.on.extended')}>{formatDate(extension.last_day, locale)}</FactRow>
        <FactRow title={t('enter.legalRef')}>{extension.legal_ref}</FactRow>
        <FactRow title={t('enter.field.proof')}>{t(`enter.proof.${extension.proof}`)}</FactRow>
        <FactRow title={t('enter.paper')}>
          <PaperText paper={extension.paper} />
        </FactRow>
      </dl>
    </Container>
  );
}
