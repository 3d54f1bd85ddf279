import type { MiddlewareRoute } from '@medusajs/framework/http';
import { validateBody } from 'medusa-plugin-ocop/http';
import { sellerApplicationActBody, sellerApplicationBody } from 'ocop-contract';

export const sellerFairMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/seller/fairs/:id/applications',
    methods: ['POST'],
    middlewares: [validateBody(sellerApplicationBody)],
  },
  {
    matcher: '/seller/fairs/:id/applications/:application_id/acts',
    methods: ['POST'],
    middlewares: [validateBody(sellerApplicationActBody)],
  },
];
