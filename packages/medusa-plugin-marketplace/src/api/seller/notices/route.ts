import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import { type AnswerOf, noticesQuery, type sellerDeskRoutes } from 'ocop-contract';
import { memberOf } from '../../../http/member-of';
import { readNotices } from '../../../http/readers/read-notices';

/** What was written to the member who asks. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof sellerDeskRoutes.notices>>,
) => {
  const page = parseInput(noticesQuery, req.query);
  res.json(await readNotices(req.scope, memberOf(req).email, page));
};
