import type { MiddlewareRoute } from '@medusajs/framework/http';
import { listingDecisionsQuery, listingPolicyBody } from 'ocop-contract';
import { validateBody, validateQuery } from '../../../../http/validate';

export const adminListingPolicyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/admin/ocop/listing-policy',
    methods: ['POST'],
    middlewares: [validateBody(listingPolicyBody)],
  },
  {
    matcher: '/admin/ocop/listing-decisions',
    methods: ['GET'],
    middlewares: [validateQuery(listingDecisionsQuery)],
  },
];
