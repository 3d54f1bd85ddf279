import type { MiddlewareRoute } from '@medusajs/framework/http';
import { refuseFractions } from './refuse-fractions';

export const adminMoneyMiddlewares: MiddlewareRoute[] = [
  { matcher: '/admin/*', methods: ['POST'], middlewares: [refuseFractions] },
];
