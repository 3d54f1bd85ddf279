import { Container, Heading } from '@medusajs/ui';
import { useCertificates } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { CardSkeleton } from '../card-skeleton';
import { QueryFailure } from '../query-failure';
import { CertificateSummary } from './certificate-summary';
import { LinkCertificate } from './link-certificate';

/** More certificates than this no product has had. */
const LIMIT = 50;

/** The certificate that a product is sold under today, else its latest, else a way to link one. */
export function ProductCertificate({ productId }: { productId: string }) {
  const { t } = useOcopTranslation();
  const { data, error, refetch } = useCertificates({
    product_id: productId,
    order: '-valid_from',
    limit: LIMIT,
    offset: 0,
  });
  if (error && !data) {
    return (
      <Container className="p-0">
        <QueryFailure error={error} onRetry={() => refetch()} />
      </Container>
    );
  }
  if (!data) return <CardSkeleton />;
  const { certificates } = data;
  const shown = certificates.find(({ standing }) => standing === 'in_force') ?? certificates[0];
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t('widget.title')}
      </Heading>
      {shown ? (
        <CertificateSummary certificate={shown} others={data.count - 1} />
      ) : (
        <LinkCertificate productId={productId} />
      )}
    </Container>
  );
}
