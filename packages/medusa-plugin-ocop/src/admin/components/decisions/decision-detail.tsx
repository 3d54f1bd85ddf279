import { Badge, Container, Heading } from '@medusajs/ui';
import { formatDate } from 'ocop-core';
import { useDecision } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { CardSkeleton } from '../card-skeleton';
import { CertificateTable } from '../certificate-table/certificate-table';
import { FactRow } from '../fact-row';
import { QueryFailure } from '../query-failure';
import { TextLink } from '../text-link';

/** A decision and the certificates in whose history it stands. */
export function DecisionDetail({ id }: { id: string }) {
  const { t, locale } = useOcopTranslation();
  const { data: decision, error, refetch } = useDecision(id);
  if (error && !decision) {
    return (
      <Container className="p-0">
        <QueryFailure error={error} onRetry={() => refetch()} />
      </Container>
    );
  }
  if (!decision) return <CardSkeleton />;
  return (
    <>
      <Container className="divide-y p-0">
        <div className="flex items-center gap-3 px-6 py-4">
          <Heading>{decision.number}</Heading>
          <Badge size="2xsmall">{t(`decisionKind.${decision.kind}`)}</Badge>
        </div>
        <dl className="divide-y">
          <FactRow title={t('decisions.issuer')}>{decision.issuer}</FactRow>
          <FactRow title={t('decisions.signedOn')}>
            {formatDate(decision.signed_on, locale)}
          </FactRow>
          <FactRow title={t('decisions.effectiveOn')}>
            {formatDate(decision.effective_on, locale)}
          </FactRow>
          {decision.document_url && (
            <FactRow title={t('decisions.document')}>
              <TextLink to={decision.document_url}>{t('decisions.openDocument')}</TextLink>
            </FactRow>
          )}
        </dl>
      </Container>
      <CertificateTable decisionId={id} />
    </>
  );
}
