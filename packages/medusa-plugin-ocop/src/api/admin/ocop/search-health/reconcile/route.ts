import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { searchHealth } from '../../../../../lib/search/search-health';
import { reconcileSearchWorkflow } from '../../../../../workflows/search/reconcile-search';

/** Compares both indexes with the shop and the register now, and repairs what differs. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result } = await reconcileSearchWorkflow(req.scope).run({ input: undefined });
  res.json({ reconciliation: result, search_health: await searchHealth(req.scope) });
};
