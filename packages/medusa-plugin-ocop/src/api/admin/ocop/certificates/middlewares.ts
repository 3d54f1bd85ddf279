import type { MiddlewareRoute } from '@medusajs/framework/http';
import {
  certificatesQuery,
  correctionBody,
  extensionBody,
  extensionEndBody,
  productLinkBody,
  reEvaluationBody,
  reinstateBody,
  returnBody,
  revokeBody,
} from 'ocop-contract';
import { validateBody, validateQuery } from '../../../../http/validate';

export const adminCertificateMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/admin/ocop/certificates',
    methods: ['GET'],
    middlewares: [validateQuery(certificatesQuery)],
  },
  {
    matcher: '/admin/ocop/certificates/revoke',
    methods: ['POST'],
    middlewares: [validateBody(revokeBody)],
  },
  {
    matcher: '/admin/ocop/certificates/revoke/preview',
    methods: ['POST'],
    middlewares: [validateBody(revokeBody)],
  },
  {
    matcher: '/admin/ocop/certificates/reinstate',
    methods: ['POST'],
    middlewares: [validateBody(reinstateBody)],
  },
  {
    matcher: '/admin/ocop/certificates/reinstate/preview',
    methods: ['POST'],
    middlewares: [validateBody(reinstateBody)],
  },
  {
    matcher: '/admin/ocop/certificates/:id/product',
    methods: ['POST'],
    middlewares: [validateBody(productLinkBody)],
  },
  {
    matcher: '/admin/ocop/certificates/annul',
    methods: ['POST'],
    middlewares: [validateBody(reinstateBody)],
  },
  {
    matcher: '/admin/ocop/certificates/annul/preview',
    methods: ['POST'],
    middlewares: [validateBody(reinstateBody)],
  },
  {
    matcher: '/admin/ocop/certificates/:id/extension',
    methods: ['POST'],
    middlewares: [validateBody(extensionBody)],
  },
  {
    matcher: '/admin/ocop/certificates/:id/extension/end',
    methods: ['POST'],
    middlewares: [validateBody(extensionEndBody)],
  },
  {
    matcher: '/admin/ocop/certificates/:id/return',
    methods: ['POST'],
    middlewares: [validateBody(returnBody)],
  },
  {
    matcher: '/admin/ocop/certificates/:id/re-evaluation',
    methods: ['POST'],
    middlewares: [validateBody(reEvaluationBody)],
  },
  {
    matcher: '/admin/ocop/certificates/:id/correction',
    methods: ['POST'],
    middlewares: [validateBody(correctionBody)],
  },
];
