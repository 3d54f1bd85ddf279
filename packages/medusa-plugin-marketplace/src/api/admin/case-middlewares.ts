import type { MiddlewareRoute } from '@medusajs/framework/http';
import { noStore, validateBody, validateQuery } from 'medusa-plugin-ocop/http';
import { adminCasesQuery, decideCaseBody } from 'ocop-contract';

export const adminCaseMiddlewares: MiddlewareRoute[] = [
  { matcher: '/admin/order-cases', middlewares: [noStore] },
  {
    matcher: '/admin/order-cases',
    methods: ['GET'],
    middlewares: [validateQuery(adminCasesQuery)],
  },
  {
    matcher: '/admin/order-cases/:id/decision',
    methods: ['POST'],
    middlewares: [validateBody(decideCaseBody)],
  },
];
