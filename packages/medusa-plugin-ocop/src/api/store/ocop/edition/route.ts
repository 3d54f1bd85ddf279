import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, storeRoutes } from 'ocop-contract';
import { certificationOf } from '../../../../container/resolve';

/** Which edition of the shop is true now: a storefront asks before it shows what it has kept. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.edition>>,
) => {
  res.json(await certificationOf(req.scope).shopEdition());
};
