import type { MiddlewareRoute } from '@medusajs/framework/http';
import { noStore, validateBody, validateQuery } from 'medusa-plugin-ocop/http';
import {
  authorityDeedBody,
  authorityRequestsQuery,
  closeAuthorityRequestBody,
  newAuthorityRequestBody,
} from 'ocop-contract';

const post = (matcher: string, body: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ['POST'],
  middlewares: [validateBody(body)],
});

export const authorityMiddlewares: MiddlewareRoute[] = [
  { matcher: '/admin/authority-requests', middlewares: [noStore] },
  {
    matcher: '/admin/authority-requests',
    methods: ['GET'],
    middlewares: [validateQuery(authorityRequestsQuery)],
  },
  post('/admin/authority-requests', newAuthorityRequestBody),
  post('/admin/authority-requests/:id/deeds', authorityDeedBody),
  post('/admin/authority-requests/:id/close', closeAuthorityRequestBody),
];
