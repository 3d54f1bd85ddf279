import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes } from 'ocop-contract';
import { searchHealthView } from '../../../../../http/views/health-view';
import { reconcileSearchWorkflow } from '../../../../../product-search/reconcile-search';
import { searchHealth } from '../../../../../product-search/search-health';

/** Compares both indexes with the shop and the register now, and repairs what differs. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.reconcileSearch>>,
) => {
  const { result } = await reconcileSearchWorkflow(req.scope).run({ input: undefined });
  res.json({
    reconciliation: result,
    search_health: searchHealthView(await searchHealth(req.scope)),
  });
};
