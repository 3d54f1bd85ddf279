import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import type { AnswerOf, adminRoutes } from 'ocop-contract';
import { certificationOf } from '../../../../../../container/resolve';

/** How far the shop has followed the last entry about a certificate. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.certificateEffects>>,
) => {
  const certification = certificationOf(req.scope);
  const certificate_id = req.params.id ?? '';
  if ((await certification.listCertificates({ id: certificate_id })).length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có chứng nhận "${certificate_id}".`);
  }
  res.json({ effects: await certification.listingProgress({ certificate_id }) });
};
