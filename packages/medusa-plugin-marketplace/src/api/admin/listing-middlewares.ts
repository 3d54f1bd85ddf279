import type { MiddlewareRoute } from '@medusajs/framework/http';
import { noStore, validateBody, validateQuery } from 'medusa-plugin-ocop/http';
import { adminListingsQuery, listingDecisionBody } from 'ocop-contract';

export const adminListingMiddlewares: MiddlewareRoute[] = [
  { matcher: '/admin/listings', middlewares: [noStore] },
  {
    matcher: '/admin/listings',
    methods: ['GET'],
    middlewares: [validateQuery(adminListingsQuery)],
  },
  {
    matcher: '/admin/listings/:id/decisions',
    methods: ['POST'],
    middlewares: [validateBody(listingDecisionBody)],
  },
];
