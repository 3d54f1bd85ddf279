import type { MiddlewareRoute } from '@medusajs/framework/http';
import { validateBody, validateQuery } from '../../../../http/validate';
import { listingDecisionsQuery } from '../listing-decisions/validators';
import { listingPolicyBody } from './validators';

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
