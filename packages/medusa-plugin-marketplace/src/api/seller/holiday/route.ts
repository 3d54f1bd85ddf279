import type { MedusaRequest } from '@medusajs/framework/http';
import type { holidayBody } from 'ocop-contract';
import type { z } from 'zod';
import { memberOf } from '../../../http/member-of';
import { answerWithSeller, memberActor, type SellerAnswer } from '../../../http/seller-answer';
import { setSellerHolidayWorkflow } from '../../../workflows/sellers/workflows/set-seller-holiday';

/** Stops selling through a day, or goes on. */
export const POST = async (req: MedusaRequest<z.output<typeof holidayBody>>, res: SellerAnswer) => {
  await setSellerHolidayWorkflow(req.scope).run({
    input: {
      seller_id: memberOf(req).sellerId,
      through: req.validatedBody.through,
      actor: memberActor(req),
    },
  });
  await answerWithSeller(req, res);
};
