import { configureStoreSearch, type MiddlewareRoute } from '@medusajs/framework/http';
import { searchBody, suggestQuery } from 'ocop-contract';
import { certificationOf } from '../../container/resolve';
import { noStore } from '../../http/no-store';
import { validateBody, validateQuery } from '../../http/validate';
import { confirmSearchHits } from '../../product-search/confirm-search-hits';
import { inForceFilters } from '../../product-search/enforced-filters';
import {
  hiddenFromStockSearch,
  stockSearchOnEngines,
} from '../../product-search/engines/stock-search';

/**
 * The shop's search, and Medusa's own for InstantSearch clients. The latter adds what every search
 * must respect; Medusa itself adds the product's status and sales channels. A client only narrows.
 */
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
    middlewares: [
      noStore,
      stockSearchOnEngines,
      confirmSearchHits,
      configureStoreSearch({
        allowed_indexes: {
          product: {
            filters: (req) =>
              inForceFilters({
                today: certificationOf(req.scope).today(),
                hiddenProductIds: hiddenFromStockSearch(req),
              }),
          },
        },
      }),
    ],
  },
];
