import { Container, Heading, Text } from '@medusajs/ui';
import type { CertificateView } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { ListingDecisionFact } from '../listing-policy/listing-decision-fact';
import { TextLink } from '../text-link';

/** The product that the certificate is about in the shop, and the page that anyone can verify. */
export function CertificateProduct({ certificate }: { certificate: CertificateView }) {
  const { t } = useOcopTranslation();
  const { product, verification_code: code, ended_on } = certificate;
  const storefront = (__STOREFRONT_URL__ ?? '').replace(/\/$/, '');
  return (
    <Container className="flex flex-col gap-3 px-6 py-4">
      <Heading level="h2">{t('certificate.linkedProduct')}</Heading>
      {product ? (
        <>
          <Text size="small">{product.title}</Text>
          {ended_on && (
            <dl className="-mx-6">
              <ListingDecisionFact certificateId={certificate.id} />
            </dl>
          )}
          <TextLink to={`/products/${product.id}`} className="txt-compact-small">
            {t('certificate.openProduct')}
          </TextLink>
        </>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t('certificate.noProduct')}
        </Text>
      )}
      {storefront && (
        <TextLink to={`${storefront}/chung-nhan/${code}`} className="txt-compact-small">
          {t('certificate.publicPage')}
        </TextLink>
      )}
    </Container>
  );
}
