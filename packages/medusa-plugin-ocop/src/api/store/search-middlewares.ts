import type { MiddlewareRoute } from '@medusajs/framework/http';
import { searchBody, suggestQuery } from 'ocop-contract';
import { noStore } from '../../http/no-store';
import { validateBody, validateQuery } from '../../http/validate';
import { answerStockSearch } from '../../product-search/engines/stock-search';

/** The shop's search, and Medusa's own for InstantSearch clients, whose route is answered here. */
export const searchMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/store/ocop/search',
    methods: ['POST'],
    middlewares: [noStore, validateBody(searchBody)],
  },
  {
    matcher: '/store/ocop/suggest',
    methods: ['GET'],
    middlewares: [noStore, validateQuery(suggestQuery)],
  },
  {
    matcher: '/store/search',
    methods: ['POST'],
    middlewares: [noStore, answerStockSearch],
  },
];
