import type { MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import type { AnswerOf, SearchRequest, SearchUnavailable, storeRoutes } from 'ocop-contract';
import { certificationOf } from '../../../../container/resolve';
import { askedCertificates } from '../../../../http/readers/asked-certificates';
import { searchProducts } from '../../../../product-search/search-products';
import { answerOrUnavailable } from '../../../../product-search/search-unavailable';

/** The shop's search: hits ready for cards, counts, and what was understood of the query. */
export const POST = async (
  req: MedusaStoreRequest<SearchRequest>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.search> | SearchUnavailable>,
) => {
  const request = req.validatedBody;
  const channels = req.publishable_key_context.sales_channel_ids;
  const answer = await answerOrUnavailable(req, res, () =>
    searchProducts(req.scope, request, channels),
  );
  if (!answer) return;
  const isFirstPage = request.skip === 0;
  res.json({
    hits: answer.hits,
    count: answer.count,
    skip: request.skip,
    take: request.take,
    facets: answer.facets,
    understood: {
      text: answer.query.text,
      folded: answer.query.plain,
      has_marks: answer.query.marked !== null,
      stars: answer.query.stars,
      potential_five_star: answer.query.potentialFiveStar,
      filters: { star: answer.stars },
      match: answer.match,
      chips: answer.query.chips,
      spelling: answer.corrected === null ? 'as_typed' : 'near',
      corrected: answer.corrected,
      synonyms: answer.synonyms,
    },
    certificates: isFirstPage ? await askedCertificates(req.scope, request.q ?? '', answer) : [],
    engine: answer.engine,
    checked_on: certificationOf(req.scope).today(),
  });
};
