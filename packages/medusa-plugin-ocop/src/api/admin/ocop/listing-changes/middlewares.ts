import type { MiddlewareRoute } from '@medusajs/framework/http';
import { listingChangesQuery } from 'ocop-contract';
import { validateQuery } from '../../../../http/validate';

export const adminListingChangeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/admin/ocop/listing-changes',
    methods: ['GET'],
    middlewares: [validateQuery(listingChangesQuery)],
  },
];
