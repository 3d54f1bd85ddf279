import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, ExtensionBody } from 'ocop-contract';
import { enterCertificateEvent } from '../enter-event';

/** Keeps a certificate in force past its last day until the result of its re-evaluation. */
export const POST = (
  req: AuthenticatedMedusaRequest<ExtensionBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.extend>>,
) => enterCertificateEvent(req, res, { event: 'extended', ...req.validatedBody });
