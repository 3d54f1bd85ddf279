import type { SearchTypes } from '@medusajs/framework/types';
import type { SearchRequest } from 'ocop-contract';

type Order = Record<string, SearchTypes.SearchOrderBy>;

const BEST: Order = { star: 'DESC', valid_from_ts: 'DESC', id: 'ASC' };

/** The order of a search; every order ends with the id, so that pages never overlap. */
export function sortOrder(sort: SearchRequest['sort'], hasWords: boolean): Order {
  switch (sort) {
    case 'relevance':
      return hasWords ? { _score: 'DESC', ...BEST } : BEST;
    case 'price_asc':
      return { price_from: 'ASC', id: 'ASC' };
    case 'price_desc':
      return { price_from: 'DESC', id: 'ASC' };
    case 'newest':
      return { valid_from_ts: 'DESC', id: 'ASC' };
    case 'star_desc':
      return BEST;
  }
}
