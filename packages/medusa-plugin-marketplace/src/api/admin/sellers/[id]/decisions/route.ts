import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import { actorOf } from 'medusa-plugin-ocop/http';
import type { SellerDecisionBody } from 'ocop-contract';
import {
  type AdminSellerAnswer,
  answerWithAdminSeller,
  askedSeller,
} from '../../../../../http/admin-answer';
import { moveSellerWorkflow } from '../../../../../workflows/sellers/workflows/move-seller';

/** Approve, ask for more, suspend, resume, close: the seller's goods follow at once. */
export const POST = async (
  req: AuthenticatedMedusaRequest<SellerDecisionBody>,
  res: AdminSellerAnswer,
) => {
  const { decision, reason, closes_on, authority_request } = req.validatedBody;
  await moveSellerWorkflow(req.scope).run({
    input: {
      seller_id: askedSeller(req),
      type: decision,
      reason: reason || null,
      closes_on: decision === 'closing_announced' ? (closes_on ?? null) : null,
      authority_request: authority_request || null,
      actor: actorOf(req),
    },
  });
  await answerWithAdminSeller(req, res);
};
