import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, sellerDeskRoutes } from 'ocop-contract';
import { memberOf } from '../../../../../http/member-of';
import { readEvidence } from '../../../../../http/readers/read-evidence';

/** What the shop can prove of the goods of a certificate. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerDeskRoutes.evidence>>,
) => {
  const { id = '' } = req.params;
  res.json({ evidence: await readEvidence(req.scope, memberOf(req).sellerId, id) });
};
