import type { MedusaRequest } from '@medusajs/framework/http';
import type { claimBody } from 'ocop-contract';
import type { z } from 'zod';
import { sellersOf } from '../../../../container/resolve';
import { memberOf } from '../../../../http/member-of';
import { readHolders } from '../../../../http/readers/read-holders';
import { answerWithSeller, type SellerAnswer } from '../../../../http/seller-answer';
import { unknown } from '../../../../kernel/refuse';

/** Says that the seller is a producer of the register. */
export const POST = async (req: MedusaRequest<z.output<typeof claimBody>>, res: SellerAnswer) => {
  const { producer_id } = req.validatedBody;
  const holders = await readHolders(req.scope, [producer_id]);
  if (!holders.has(producer_id)) throw unknown('Không có chủ thể này trong sổ chứng nhận.');
  await sellersOf(req.scope).claimProducer(memberOf(req).sellerId, producer_id);
  await answerWithSeller(req, res);
};
