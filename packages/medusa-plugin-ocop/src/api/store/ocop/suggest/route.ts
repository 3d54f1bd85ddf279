import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import { certificationOf } from '../../../../lib/readers/resolve';
import { answerUnavailable, isIndexMissing } from '../../../../lib/search/search-unavailable';
import { type Suggestions, suggest } from '../../../../lib/search/suggest';
import type { SuggestQuery } from './validators';

/** Products, producers and places for a word that is still being typed. */
export const GET = async (req: MedusaStoreRequest<unknown, SuggestQuery>, res: MedusaResponse) => {
  const { q, limit } = req.validatedQuery;
  const channels = req.publishable_key_context.sales_channel_ids;
  let suggestions: Suggestions;
  try {
    suggestions = await suggest(req.scope, { q, limit }, channels);
  } catch (error) {
    if (!isIndexMissing(error)) throw error;
    answerUnavailable(res);
    return;
  }
  res.setHeader('x-ocop-search-engine', 'postgres');
  res.json({
    q,
    ...suggestions,
    engine: 'postgres',
    checked_on: certificationOf(req.scope).today(),
  });
};
