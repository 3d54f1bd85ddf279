import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes } from 'ocop-contract';
import { actorOf } from '../../../../../http/actor';
import { retrieveEntryAnswer } from '../../../../../http/readers/retrieve-entry-answer';
import { type CertificateEntry, enterCertificateEventWorkflow } from '../../../../../workflows';

type Entered<Entry> = Entry extends CertificateEntry
  ? Omit<Entry, 'certificate_id' | 'actor'>
  : never;

/** Enters an event about the certificate of the address and answers it as it is then. */
export async function enterCertificateEvent(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.return>>,
  entry: Entered<CertificateEntry>,
): Promise<void> {
  const certificate_id = req.params.id ?? '';
  await enterCertificateEventWorkflow(req.scope).run({
    input: { ...entry, certificate_id, actor: actorOf(req) },
  });
  res.json(await retrieveEntryAnswer(req.scope, certificate_id));
}
