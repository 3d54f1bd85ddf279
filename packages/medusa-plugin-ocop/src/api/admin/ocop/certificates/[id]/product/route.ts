import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, ProductLinkBody } from 'ocop-contract';
import { actorOf } from '../../../../../../http/actor';
import { retrieveEntryAnswer } from '../../../../../../http/readers/retrieve-entry-answer';
import { linkCertificateProductWorkflow } from '../../../../../../workflows';

/**
 * Says which product a certificate is about. A link once made is not moved; one to a product of another
 * producer or name takes a reason (409 until then).
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<ProductLinkBody>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.linkProduct>>,
) => {
  const certificate_id = req.params.id ?? '';
  const { product_id, acknowledge, note } = req.validatedBody;
  await linkCertificateProductWorkflow(req.scope).run({
    input: { certificate_id, product_id, acknowledge, note, actor: actorOf(req) },
  });
  res.json(await retrieveEntryAnswer(req.scope, certificate_id));
};
