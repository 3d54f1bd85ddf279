import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import { actorOf } from 'medusa-plugin-ocop/http';
import type { claimDecisionBody } from 'ocop-contract';
import type { z } from 'zod';
import {
  type AdminSellerAnswer,
  answerWithAdminSeller,
  askedSeller,
} from '../../../../../../http/admin-answer';
import { judgeSellerClaimWorkflow } from '../../../../../../workflows/sellers/workflows/judge-seller-claim';

/** Whether a seller is a producer of the register. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.output<typeof claimDecisionBody>>,
  res: AdminSellerAnswer,
) => {
  const { decision, reason } = req.validatedBody;
  await judgeSellerClaimWorkflow(req.scope).run({
    input: {
      seller_id: askedSeller(req),
      claim_id: req.params.claim_id ?? '',
      decision,
      reason: reason || null,
      actor: actorOf(req),
    },
  });
  await answerWithAdminSeller(req, res);
};
