import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import type { AnswerOf, SearchUnavailable, SuggestQuery, storeRoutes } from 'ocop-contract';
import { certificationOf } from '../../../../container/resolve';
import { answerOrUnavailable } from '../../../../product-search/search-unavailable';
import { suggest } from '../../../../product-search/suggest';

/** Products, producers and places for a word that is still being typed. */
export const GET = async (
  req: MedusaStoreRequest<unknown, SuggestQuery>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.suggest> | SearchUnavailable>,
) => {
  const { q, limit } = req.validatedQuery;
  const channels = req.publishable_key_context.sales_channel_ids;
  const suggestions = await answerOrUnavailable(req, res, () =>
    suggest(req.scope, { q, limit }, channels),
  );
  if (!suggestions) return;
  res.json({ q, ...suggestions, checked_on: certificationOf(req.scope).today() });
};
