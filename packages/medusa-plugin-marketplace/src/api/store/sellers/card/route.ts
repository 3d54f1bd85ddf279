import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import { type AnswerOf, sellerCardQuery, type storeSellerRoutes } from 'ocop-contract';
import { readSellerCard } from '../../../../http/readers/read-seller-card';

/** Who sells the goods of a producer. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.sellerCard>>,
) => {
  const { producer } = parseInput(sellerCardQuery, req.query);
  res.json({ seller: await readSellerCard(req.scope, producer) });
};
