import type { MiddlewareRoute } from '@medusajs/framework/http';
import { validateBody } from 'medusa-plugin-ocop/http';
import { deliveryBody } from 'ocop-contract';

export const sellerDeliveryMiddlewares: MiddlewareRoute[] = [
  { matcher: '/seller/delivery', methods: ['POST'], middlewares: [validateBody(deliveryBody)] },
];
