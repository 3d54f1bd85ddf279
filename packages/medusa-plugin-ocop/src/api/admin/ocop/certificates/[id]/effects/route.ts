import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes } from 'ocop-contract';
import { certificationOf } from '../../../../../../container/resolve';
import { noCertificate } from '../../../../../../http/readers/retrieve-certificate-view';

/** How far the shop has followed the last entry about a certificate. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.certificateEffects>>,
) => {
  const certification = certificationOf(req.scope);
  const certificate_id = req.params.id ?? '';
  if ((await certification.listCertificates({ id: certificate_id })).length === 0) {
    throw noCertificate(certificate_id);
  }
  res.json({ effects: await certification.listingProgress({ certificate_id }) });
};
