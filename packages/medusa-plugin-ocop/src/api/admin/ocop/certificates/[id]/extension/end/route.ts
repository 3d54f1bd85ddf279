import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, ExtensionEndBody } from 'ocop-contract';
import { enterCertificateEvent } from '../../enter-event';

/** The result has come and is no new certificate: the extension ends on its day. */
export const POST = (
  req: AuthenticatedMedusaRequest<ExtensionEndBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.endExtension>>,
) => enterCertificateEvent(req, res, { event: 'extension_ended', ...req.validatedBody });
