import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, storeSellerRoutes } from 'ocop-contract';
import { abandonCard } from '../../../../../workflows/cards/abandon-card';

/** A buyer goes back from the card, and chooses again how to pay. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.abandonCard>>,
) => {
  res.json({ abandoned: await abandonCard(req.scope, req.params.id ?? '') });
};
