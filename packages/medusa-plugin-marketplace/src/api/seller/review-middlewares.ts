import type { MiddlewareRoute } from '@medusajs/framework/http';
import { validateBody } from 'medusa-plugin-ocop/http';
import { replyBody } from 'ocop-contract';

export const sellerReviewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/seller/reviews/:id/reply',
    methods: ['POST'],
    middlewares: [validateBody(replyBody)],
  },
];
