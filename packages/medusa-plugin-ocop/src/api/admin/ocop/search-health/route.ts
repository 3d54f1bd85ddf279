import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { searchHealth } from '../../../../product-search/search-health';

/** Which engine answers searches, what each index holds, and what the primary owes. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ search_health: await searchHealth(req.scope) });
};
