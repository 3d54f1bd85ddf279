import type { MiddlewareRoute } from '@medusajs/framework/http';
import { validateBody } from 'medusa-plugin-ocop/http';
import {
  cancelOrderBody,
  correctParcelBody,
  refuseOrderBody,
  settleNoticeBody,
  shipOrderBody,
  shortenOrderBody,
} from 'ocop-contract';

export const sellerOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/seller/bank-notices/:id/settle',
    methods: ['POST'],
    middlewares: [validateBody(settleNoticeBody)],
  },
  {
    matcher: '/seller/orders/:id/cancel',
    methods: ['POST'],
    middlewares: [validateBody(cancelOrderBody)],
  },
  {
    matcher: '/seller/orders/:id/shorten',
    methods: ['POST'],
    middlewares: [validateBody(shortenOrderBody)],
  },
  {
    matcher: '/seller/orders/:id/ship',
    methods: ['POST'],
    middlewares: [validateBody(shipOrderBody)],
  },
  {
    matcher: '/seller/orders/:id/correct',
    methods: ['POST'],
    middlewares: [validateBody(correctParcelBody)],
  },
  {
    matcher: '/seller/orders/:id/refuse',
    methods: ['POST'],
    middlewares: [validateBody(refuseOrderBody)],
  },
];
