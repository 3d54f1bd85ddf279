import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import { type AnswerOf, heldCertificatesQuery, type sellerDeskRoutes } from 'ocop-contract';
import { memberOf } from '../../../http/member-of';
import { isToDo, listHeldCertificates } from '../../../http/readers/list-held-certificates';

/** Certificates of the seller's producers, and what is to be done about them. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerDeskRoutes.certificates>>,
) => {
  const { due } = parseInput(heldCertificatesQuery, req.query);
  const all = await listHeldCertificates(req.scope, memberOf(req).sellerId);
  res.json({ certificates: due === 'true' ? all.filter(isToDo) : all });
};
