import type { MiddlewareRoute } from '@medusajs/framework/http';
import { noStore } from 'medusa-plugin-ocop/http';

export const stripeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/hooks/stripe',
    methods: ['POST'],
    bodyParser: { preserveRawBody: true, sizeLimit: '256kb' },
    middlewares: [noStore],
  },
];
