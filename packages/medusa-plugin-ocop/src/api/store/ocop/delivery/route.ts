import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import type { AnswerOf, storeRoutes } from 'ocop-contract';
import { queryOf } from '../../../../container/resolve';
import { readFlatDeliveryFee } from '../../../../http/readers/read-flat-delivery-fee';

/** What a parcel costs to be sent, as far as it can be said before anybody has a basket. */
export const GET = async (
  req: MedusaStoreRequest,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.delivery>>,
) => {
  const channels = req.publishable_key_context.sales_channel_ids;
  res.json({ flat_fee: await readFlatDeliveryFee(queryOf(req.scope), channels) });
};
