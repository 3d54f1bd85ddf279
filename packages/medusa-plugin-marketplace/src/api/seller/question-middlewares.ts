import type { MiddlewareRoute } from '@medusajs/framework/http';
import { validateBody } from 'medusa-plugin-ocop/http';
import { answerBody } from 'ocop-contract';

export const sellerQuestionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/seller/questions/:id/answer',
    methods: ['POST'],
    middlewares: [validateBody(answerBody)],
  },
];
