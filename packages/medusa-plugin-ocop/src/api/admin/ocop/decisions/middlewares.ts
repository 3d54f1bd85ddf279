import type { MiddlewareRoute } from '@medusajs/framework/http';
import { decisionBody, decisionQuery, decisionsQuery } from 'ocop-contract';
import { validateBody, validateQuery } from '../../../../http/validate';

export const adminDecisionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/admin/ocop/decisions',
    methods: ['POST'],
    /** 1,000 rows with listings; Medusa's own limit is 100 kB. */
    bodyParser: { sizeLimit: '16mb' },
    middlewares: [validateBody(decisionBody)],
  },
  {
    matcher: '/admin/ocop/decisions',
    methods: ['GET'],
    middlewares: [validateQuery(decisionsQuery)],
  },
  {
    matcher: '/admin/ocop/decisions/:id',
    methods: ['GET'],
    middlewares: [validateQuery(decisionQuery)],
  },
];
