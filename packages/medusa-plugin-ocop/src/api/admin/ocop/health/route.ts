import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes } from 'ocop-contract';
import { readKeptPages } from '../../../../http/read-kept-pages';
import { dutyHealthView, searchHealthView } from '../../../../http/views/health-view';
import { searchHealth } from '../../../../product-search/search-health';
import { readDutyStates } from '../../../../workflows';

/** How shop and register are kept together: every recurring duty, search, and the pages that are kept. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.health>>,
) => {
  const [duties, search, storefront] = await Promise.all([
    readDutyStates(req.scope),
    searchHealth(req.scope),
    readKeptPages(),
  ]);
  res.json({
    health: { duties: duties.map(dutyHealthView), search: searchHealthView(search), storefront },
  });
};
