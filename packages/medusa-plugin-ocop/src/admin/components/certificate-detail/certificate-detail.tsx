import { Container } from '@medusajs/ui';
import { useState } from 'react';
import { useCertificate } from '../../lib/queries';
import { CardSkeleton } from '../card-skeleton';
import { CertificateDecisionModal } from '../certificate-decision/certificate-decision-modal';
import type { DecisionRequest } from '../certificate-decision/decidable';
import { CertificateEventModal } from '../certificate-event/certificate-event-modal';
import type { EnteredEvent } from '../certificate-event/event-fields';
import { QueryFailure } from '../query-failure';
import { CertificateBadge } from './certificate-badge';
import { CertificateExtension } from './certificate-extension';
import { CertificateFacts } from './certificate-facts';
import { CertificateHeader } from './certificate-header';
import { CertificateHistory } from './certificate-history';
import { CertificateProduct } from './certificate-product';
import { CertificateRevocation } from './certificate-revocation';

/** Everything about one certificate, and the decisions that can be entered about it. */
export function CertificateDetail({ id }: { id: string }) {
  const { data: certificate, error, refetch } = useCertificate(id);
  const [request, setRequest] = useState<DecisionRequest | null>(null);
  const [event, setEvent] = useState<EnteredEvent | null>(null);
  if (error && !certificate) {
    return (
      <Container className="p-0">
        <QueryFailure error={error} onRetry={() => refetch()} />
      </Container>
    );
  }
  if (!certificate) return <CardSkeleton />;

  return (
    <>
      <CertificateHeader
        certificate={certificate}
        onEnter={setEvent}
        onDecide={(action) => setRequest({ action, certificates: [certificate] })}
      />
      <div className="flex flex-col gap-x-3 gap-y-2 xl:flex-row xl:items-start">
        <div className="flex w-full min-w-0 flex-col gap-y-2">
          <CertificateRevocation certificate={certificate} />
          <CertificateExtension certificate={certificate} />
          <CertificateFacts certificate={certificate} />
          <CertificateHistory history={certificate.history} />
        </div>
        <div className="flex w-full shrink-0 flex-col gap-y-2 xl:max-w-[400px]">
          <CertificateBadge certificate={certificate} />
          <CertificateProduct certificate={certificate} />
        </div>
      </div>
      {event && (
        <CertificateEventModal
          event={event}
          certificate={certificate}
          onClose={() => setEvent(null)}
        />
      )}
      {request && <CertificateDecisionModal {...request} onClose={() => setRequest(null)} />}
    </>
  );
}
