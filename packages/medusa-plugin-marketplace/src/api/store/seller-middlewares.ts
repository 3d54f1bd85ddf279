import { authenticate, type MiddlewareRoute } from '@medusajs/framework/http';
import { noStore, validateBody } from 'medusa-plugin-ocop/http';
import { checkoutBody, placeBody } from 'ocop-contract';

export const storeSellerMiddlewares: MiddlewareRoute[] = [
  { matcher: '/store/sellers/card', middlewares: [noStore] },
  {
    matcher: '/store/seller-orders/:id',
    middlewares: [
      noStore,
      authenticate('customer', ['session', 'bearer'], { allowUnauthenticated: true }),
    ],
  },
  { matcher: '/store/checkouts', middlewares: [noStore] },
  {
    matcher: '/store/checkouts',
    methods: ['POST'],
    middlewares: [validateBody(checkoutBody)],
  },
  {
    matcher: '/store/checkouts/:id/place',
    methods: ['POST'],
    middlewares: [validateBody(placeBody)],
  },
];
