import { authenticate, type MiddlewareRoute } from '@medusajs/framework/http';
import { noStore } from 'medusa-plugin-ocop/http';

export const storeSellerMiddlewares: MiddlewareRoute[] = [
  { matcher: '/store/sellers/card', middlewares: [noStore] },
  {
    matcher: '/store/seller-orders/:id',
    middlewares: [
      noStore,
      authenticate('customer', ['session', 'bearer'], { allowUnauthenticated: true }),
    ],
  },
];
