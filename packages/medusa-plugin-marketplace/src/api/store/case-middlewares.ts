import { authenticate, type MiddlewareRoute } from '@medusajs/framework/http';
import { noStore, validateBody } from 'medusa-plugin-ocop/http';
import { askOperatorBody, openCaseBody, repaymentBody } from 'ocop-contract';
import { ofItsBuyer } from '../../http/case-answer';
import { limitCasePhotos } from '../../http/guess-limits';

const asBuyer = authenticate('customer', ['session', 'bearer'], { allowUnauthenticated: true });

export const storeCaseMiddlewares: MiddlewareRoute[] = [
  { matcher: '/store/order-cases/:id', middlewares: [noStore, asBuyer, ofItsBuyer] },
  {
    matcher: '/store/order-cases/:id',
    methods: ['POST'],
    middlewares: [validateBody(openCaseBody)],
  },
  {
    matcher: '/store/order-cases/:id/photos',
    methods: ['POST'],
    middlewares: [limitCasePhotos],
  },
  {
    matcher: '/store/order-cases/:id/ask-operator',
    methods: ['POST'],
    middlewares: [validateBody(askOperatorBody)],
  },
  {
    matcher: '/store/order-cases/:id/repayment',
    methods: ['POST'],
    middlewares: [validateBody(repaymentBody)],
  },
];
