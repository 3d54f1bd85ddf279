import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { searchHealth } from '../../../../product-search/search-health';
import { readDutyHealth } from '../../../../workflows';

/** How shop and register are kept together: every recurring duty, and search. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const [duties, search] = await Promise.all([readDutyHealth(req.scope), searchHealth(req.scope)]);
  res.json({ health: { duties, search } });
};
