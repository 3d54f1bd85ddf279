import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, ReEvaluationBody } from 'ocop-contract';
import { enterCertificateEvent } from '../enter-event';

/** The file of a re-evaluation is lodged; it gives no day more. */
export const POST = (
  req: AuthenticatedMedusaRequest<ReEvaluationBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.fileReEvaluation>>,
) => enterCertificateEvent(req, res, { event: 're_evaluation_filed', ...req.validatedBody });
