import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import { type AnswerOf, claimableQuery, type sellerRoutes } from 'ocop-contract';
import { certificationOf } from '../../../container/certification';
import { sellersOf } from '../../../container/resolve';
import { memberOf } from '../../../http/member-of';
import { holderView } from '../../../http/views/holder-view';

/** More of them are found by more words. */
const MOST_PRODUCERS = 20;

/** Producers of the register, for an applicant to recognise itself. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.claimableProducers>>,
) => {
  const { q } = parseInput(claimableQuery, req.query);
  const holders = await certificationOf(req.scope).findHolders({
    text: q,
    limit: MOST_PRODUCERS,
  });
  const taken = await sellersOf(req.scope).sellersOfProducers(holders.map(({ id }) => id));
  const { sellerId } = memberOf(req);
  res.json({
    producers: holders.map((holder) => ({
      ...holderView(holder),
      commune: holder.commune,
      products: holder.products,
      taken: (taken.get(holder.id) ?? sellerId) !== sellerId,
    })),
  });
};
