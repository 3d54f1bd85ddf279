import type { MiddlewareRoute } from '@medusajs/framework/http';
import { noStore, validateQuery } from 'medusa-plugin-ocop/http';
import { lettersQuery } from 'ocop-contract';

export const letterMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/admin/letters',
    methods: ['GET'],
    middlewares: [noStore, validateQuery(lettersQuery)],
  },
];
