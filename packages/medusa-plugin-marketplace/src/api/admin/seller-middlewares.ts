import type { MiddlewareRoute } from '@medusajs/framework/http';
import { noStore, validateBody, validateQuery } from 'medusa-plugin-ocop/http';
import {
  adminSellerOrdersQuery,
  adminSellersQuery,
  claimDecisionBody,
  identityCheckBody,
  sellerDecisionBody,
  vneidBody,
} from 'ocop-contract';

export const adminSellerMiddlewares: MiddlewareRoute[] = [
  { matcher: '/admin/sellers', middlewares: [noStore] },
  {
    matcher: '/admin/seller-orders',
    methods: ['GET'],
    middlewares: [noStore, validateQuery(adminSellerOrdersQuery)],
  },
  {
    matcher: '/admin/sellers',
    methods: ['GET'],
    middlewares: [validateQuery(adminSellersQuery)],
  },
  {
    matcher: '/admin/sellers/:id/identity-checks',
    methods: ['POST'],
    middlewares: [validateBody(identityCheckBody)],
  },
  {
    matcher: '/admin/sellers/:id/vneid',
    methods: ['POST'],
    middlewares: [validateBody(vneidBody)],
  },
  {
    matcher: '/admin/sellers/:id/claims/:claim_id',
    methods: ['POST'],
    middlewares: [validateBody(claimDecisionBody)],
  },
  {
    matcher: '/admin/sellers/:id/decisions',
    methods: ['POST'],
    middlewares: [validateBody(sellerDecisionBody)],
  },
];
