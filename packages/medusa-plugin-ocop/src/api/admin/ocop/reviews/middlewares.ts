import type { MiddlewareRoute } from '@medusajs/framework/http';
import { adminReviewsQuery, moderationBody, replyBody } from 'ocop-contract';
import { validateBody, validateQuery } from '../../../../http/validate';

export const adminReviewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/admin/ocop/reviews',
    methods: ['GET'],
    middlewares: [validateQuery(adminReviewsQuery)],
  },
  {
    matcher: '/admin/ocop/reviews/:id/moderate',
    methods: ['POST'],
    middlewares: [validateBody(moderationBody)],
  },
  {
    matcher: '/admin/ocop/reviews/:id/reply',
    methods: ['POST'],
    middlewares: [validateBody(replyBody)],
  },
];
