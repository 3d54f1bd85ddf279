import type { MiddlewareRoute } from '@medusajs/framework/http';
import { noStore } from '../../../../http/no-store';
import { validateBody, validateQuery } from '../../../../http/validate';
import { orderProofBody, reportBody, reviewBody, reviewsQuery } from './validators';

export const storeReviewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/store/ocop/reviews/products/:id',
    methods: ['GET'],
    middlewares: [validateQuery(reviewsQuery)],
  },
  {
    matcher: '/store/ocop/reviews',
    methods: ['POST'],
    middlewares: [noStore, validateBody(reviewBody)],
  },
  {
    matcher: '/store/ocop/reviews/of-order',
    methods: ['POST'],
    middlewares: [noStore, validateBody(orderProofBody)],
  },
  {
    matcher: '/store/ocop/reviews/:id/reports',
    methods: ['POST'],
    middlewares: [noStore, validateBody(reportBody)],
  },
];
