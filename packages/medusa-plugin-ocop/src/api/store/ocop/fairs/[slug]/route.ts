import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import type { AnswerOf, storeFairRoutes } from 'ocop-contract';
import { readShopFair } from '../../../../../http/readers/read-shop-fairs';

/** One fair, and who stands in which booth. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeFairRoutes.fair>>,
) => {
  const fair = await readShopFair(req.scope, req.params.slug ?? '');
  if (!fair) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có hội chợ này.');
  res.json({ fair });
};
