import type { MiddlewareRoute } from '@medusajs/framework/http';
import { orderProofBody, reportBody, reviewBody, reviewsQuery } from 'ocop-contract';
import { noStore } from '../../../../http/no-store';
import { validateBody, validateQuery } from '../../../../http/validate';

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
