import type { MiddlewareRoute } from '@medusajs/framework/http';
import { noStore } from 'medusa-plugin-ocop/http';

export const storeSellerMiddlewares: MiddlewareRoute[] = [
  { matcher: '/store/sellers/card', middlewares: [noStore] },
];
