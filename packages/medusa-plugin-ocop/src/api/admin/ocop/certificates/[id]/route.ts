import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes } from 'ocop-contract';
import { retrieveCertificateView } from '../../../../../http/readers/retrieve-certificate-view';

/** One certificate with its history in the register. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.certificate>>,
) => {
  res.json({ certificate: await retrieveCertificateView(req.scope, req.params.id ?? '') });
};
