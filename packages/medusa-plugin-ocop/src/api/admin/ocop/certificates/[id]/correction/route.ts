import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, CorrectionBody } from 'ocop-contract';
import { enterCertificateEvent } from '../enter-event';

/** Puts right what was entered or printed wrongly, by a decision or with a reason. */
export const POST = (
  req: AuthenticatedMedusaRequest<CorrectionBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.correct>>,
) => enterCertificateEvent(req, res, { event: 'corrected', ...req.validatedBody });
