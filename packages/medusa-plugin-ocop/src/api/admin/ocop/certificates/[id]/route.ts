import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { retrieveCertificateView } from '../../../../../http/readers/retrieve-certificate-view';

/** One certificate with its history in the register. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ certificate: await retrieveCertificateView(req.scope, req.params.id ?? '') });
};
