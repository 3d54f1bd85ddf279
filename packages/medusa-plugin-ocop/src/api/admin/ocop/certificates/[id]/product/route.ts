import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { actorOf } from '../../../../../../lib/http/actor';
import { retrieveCertificateView } from '../../../../../../lib/readers/retrieve-certificate-view';
import { linkCertificateProductWorkflow } from '../../../../../../workflows';
import type { ProductLinkBody } from './validators';

/** Says which product a certificate is about. A link once made is not moved. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ProductLinkBody>,
  res: MedusaResponse,
) => {
  const certificate_id = req.params.id ?? '';
  const { product_id } = req.validatedBody;
  await linkCertificateProductWorkflow(req.scope).run({
    input: { certificate_id, product_id, actor: actorOf(req) },
  });
  res.json({ certificate: await retrieveCertificateView(req.scope, certificate_id) });
};
