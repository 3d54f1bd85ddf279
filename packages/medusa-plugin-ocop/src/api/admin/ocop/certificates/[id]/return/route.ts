import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, ReturnBody } from 'ocop-contract';
import { enterCertificateEvent } from '../enter-event';

/** The holder gives its certificate back. */
export const POST = (
  req: AuthenticatedMedusaRequest<ReturnBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.return>>,
) => enterCertificateEvent(req, res, { event: 'returned', ...req.validatedBody });
