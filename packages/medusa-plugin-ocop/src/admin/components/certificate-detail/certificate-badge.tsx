import { Container, Heading, Text } from '@medusajs/ui';
import type { CertificateView } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { SealText } from '../seal-text';

/** The badge as the shop shows it today, or why there is none. */
export function CertificateBadge({ certificate: { badge } }: { certificate: CertificateView }) {
  const { t, locale } = useOcopTranslation();
  return (
    <Container className="flex flex-col gap-3 px-6 py-4">
      <Heading level="h2">{t('certificate.badge')}</Heading>
      {badge ? (
        <>
          <SealText badge={badge} />
          <Text size="small" className="text-ui-fg-subtle">
            {locale === 'vi' ? badge.sentence_vi : badge.sentence_en}
          </Text>
        </>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t('certificate.noBadge')}
        </Text>
      )}
    </Container>
  );
}
