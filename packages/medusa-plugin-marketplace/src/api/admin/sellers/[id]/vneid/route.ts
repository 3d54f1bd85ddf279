import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import type { vneidBody } from 'ocop-contract';
import { compareDates } from 'ocop-core';
import type { z } from 'zod';
import { sellersOf } from '../../../../../container/resolve';
import { todayOf } from '../../../../../container/today';
import {
  type AdminSellerAnswer,
  answerWithAdminSeller,
  askedSeller,
} from '../../../../../http/admin-answer';
import { refusal } from '../../../../../kernel/refuse';

/** Whether an account is tied to VNeID, and since when. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.output<typeof vneidBody>>,
  res: AdminSellerAnswer,
) => {
  if (compareDates(req.validatedBody.on, todayOf(req.scope)) > 0)
    throw refusal('on', 'after_today');
  await sellersOf(req.scope).setVneid(askedSeller(req), req.validatedBody);
  await answerWithAdminSeller(req, res);
};
