import type { MiddlewareRoute } from '@medusajs/framework/http';
import { validateBody } from 'medusa-plugin-ocop/http';
import { answerCaseBody, payBackBody } from 'ocop-contract';

export const sellerCaseMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/seller/cases/:id/answer',
    methods: ['POST'],
    middlewares: [validateBody(answerCaseBody)],
  },
  {
    matcher: '/seller/cases/:id/pay-back',
    methods: ['POST'],
    middlewares: [validateBody(payBackBody)],
  },
];
