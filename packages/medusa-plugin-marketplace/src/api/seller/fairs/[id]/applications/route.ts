import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { applyToFair } from 'medusa-plugin-ocop/workflows';
import type { AnswerOf, SellerApplicationBody, sellerFairRoutes } from 'ocop-contract';
import { memberOf } from '../../../../../http/member-of';
import { sellingProducers } from '../../../../../http/own-listing';
import { readSellerFair } from '../../../../../http/readers/read-seller-fairs';
import { memberActor } from '../../../../../http/seller-answer';
import { refusal } from '../../../../../kernel/refuse';

/** Applies with goods, takes an invitation up, or changes the goods of an application. */
export const POST = async (
  req: MedusaRequest<SellerApplicationBody>,
  res: MedusaResponse<AnswerOf<typeof sellerFairRoutes.applyToFair>>,
) => {
  const { sellerId } = memberOf(req);
  const { producer_id, zone_id, product_ids } = req.validatedBody;
  const fair = await readSellerFair(req.scope, sellerId, req.params.id ?? '');
  const own = await sellingProducers(req.scope, sellerId);
  if (!own.includes(producer_id)) throw refusal('producer_id', 'invalid');
  await applyToFair(req.scope, {
    fair_id: fair.id,
    zone_id,
    holder: { kind: 'producer', producer_id },
    product_ids,
    actor: memberActor(req),
  });
  res.json({ fair: await readSellerFair(req.scope, sellerId, fair.id) });
};
