import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes } from 'ocop-contract';
import { searchHealthView } from '../../../../http/views/health-view';
import { searchHealth } from '../../../../product-search/search-health';

/** Which engine answers searches, what each index holds, and what the primary owes. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.searchHealth>>,
) => {
  res.json({ search_health: searchHealthView(await searchHealth(req.scope)) });
};
