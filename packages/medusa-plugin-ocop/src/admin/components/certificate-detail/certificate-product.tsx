import { Container, Heading, Text } from '@medusajs/ui';
import { Link } from 'react-router-dom';
import type { CertificateView } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

/** The product that the certificate is about in the shop, and the page that anyone can verify. */
export function CertificateProduct({ certificate }: { certificate: CertificateView }) {
  const { t } = useOcopTranslation();
  const { product, verification_code: code } = certificate;
  const storefront = (__STOREFRONT_URL__ ?? '').replace(/\/$/, '');
  const link = 'txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover';
  return (
    <Container className="flex flex-col gap-3 px-6 py-4">
      <Heading level="h2">{t('certificate.linkedProduct')}</Heading>
      {product ? (
        <>
          <Text size="small">{product.title}</Text>
          <Link to={`/products/${product.id}`} className={link}>
            {t('certificate.openProduct')}
          </Link>
        </>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t('certificate.noProduct')}
        </Text>
      )}
      {storefront && (
        <a
          href={`${storefront}/chung-nhan/${code}`}
          target="_blank"
          rel="noreferrer"
          className={link}
        >
          {t('certificate.publicPage')}
        </a>
      )}
    </Container>
  );
}
