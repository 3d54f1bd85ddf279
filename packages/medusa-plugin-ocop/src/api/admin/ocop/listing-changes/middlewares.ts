import type { MiddlewareRoute } from '@medusajs/framework/http';
import { validateQuery } from '../../../../http/validate';
import { listingChangesQuery } from './validators';

export const adminListingChangeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/admin/ocop/listing-changes',
    methods: ['GET'],
    middlewares: [validateQuery(listingChangesQuery)],
  },
];
