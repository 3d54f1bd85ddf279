import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { actOnFairApplication } from 'medusa-plugin-ocop/workflows';
import type { AnswerOf, SellerApplicationActBody, sellerFairRoutes } from 'ocop-contract';
import { memberOf } from '../../../../../../../http/member-of';
import { readSellerFair } from '../../../../../../../http/readers/read-seller-fairs';
import { memberActor } from '../../../../../../../http/seller-answer';
import { unknown } from '../../../../../../../kernel/refuse';

/** Accepts or declines a place, leaves the list, gives a place back: of the seller's own applications alone. */
export const POST = async (
  req: MedusaRequest<SellerApplicationActBody>,
  res: MedusaResponse<AnswerOf<typeof sellerFairRoutes.actOnFairApplication>>,
) => {
  const { sellerId } = memberOf(req);
  const { application_id = '' } = req.params;
  const fair = await readSellerFair(req.scope, sellerId, req.params.id ?? '');
  if (!fair.applications.some(({ id }) => id === application_id)) {
    throw unknown('Không có đơn tham gia này.');
  }
  const { act } = req.validatedBody;
  const actor = memberActor(req);
  await actOnFairApplication(req.scope, { fair_id: fair.id, application_id, act, actor });
  res.json({ fair: await readSellerFair(req.scope, sellerId, fair.id) });
};
