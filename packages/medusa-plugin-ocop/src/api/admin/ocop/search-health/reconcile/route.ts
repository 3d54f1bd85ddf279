import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { reconcileSearchWorkflow } from '../../../../../product-search/reconcile-search';
import { searchHealth } from '../../../../../product-search/search-health';

/** Compares both indexes with the shop and the register now, and repairs what differs. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result } = await reconcileSearchWorkflow(req.scope).run({ input: undefined });
  res.json({ reconciliation: result, search_health: await searchHealth(req.scope) });
};
