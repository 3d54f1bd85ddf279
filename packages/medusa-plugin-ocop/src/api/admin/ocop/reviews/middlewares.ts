import type { MiddlewareRoute } from '@medusajs/framework/http';
import { validateBody, validateQuery } from '../../../../http/validate';
import { adminReviewsQuery, moderationBody, replyBody } from './validators';

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
