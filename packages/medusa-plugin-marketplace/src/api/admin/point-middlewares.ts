import type { MiddlewareRoute } from '@medusajs/framework/http';
import { noStore, validateBody, validateQuery } from 'medusa-plugin-ocop/http';
import { adminPointsQuery, pointBody, pointTableBody } from 'ocop-contract';

export const adminPointMiddlewares: MiddlewareRoute[] = [
  { matcher: '/admin/points-of-sale', middlewares: [noStore] },
  {
    matcher: '/admin/points-of-sale',
    methods: ['GET'],
    middlewares: [validateQuery(adminPointsQuery)],
  },
  {
    matcher: '/admin/points-of-sale',
    methods: ['POST'],
    middlewares: [validateBody(pointBody)],
  },
  {
    matcher: '/admin/points-of-sale/:id',
    methods: ['POST'],
    middlewares: [validateBody(pointBody)],
  },
  {
    matcher: '/admin/points-of-sale/table/import',
    methods: ['POST'],
    bodyParser: { sizeLimit: '3mb' },
    middlewares: [validateBody(pointTableBody)],
  },
];
