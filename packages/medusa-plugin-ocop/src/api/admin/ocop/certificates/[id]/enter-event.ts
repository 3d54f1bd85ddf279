import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes } from 'ocop-contract';
import { actorOf } from '../../../../../http/actor';
import { retrieveCertificateView } from '../../../../../http/readers/retrieve-certificate-view';
import { type CertificateEntry, enterCertificateEventWorkflow } from '../../../../../workflows';

type Entered<Entry> = Entry extends CertificateEntry
  ? Omit<Entry, 'certificate_id' | 'actor'>
  : never;

/** Enters an event about the certificate of the address and answers it as it is then. */
export async function enterCertificateEvent(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.certificate>>,
  entry: Entered<CertificateEntry>,
): Promise<void> {
  const certificate_id = req.params.id ?? '';
  await enterCertificateEventWorkflow(req.scope).run({
    input: { ...entry, certificate_id, actor: actorOf(req) },
  });
  res.json({ certificate: await retrieveCertificateView(req.scope, certificate_id) });
}
