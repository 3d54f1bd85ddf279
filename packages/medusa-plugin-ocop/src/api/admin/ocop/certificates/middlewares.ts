import type { MiddlewareRoute } from '@medusajs/framework/http';
import { validateBody, validateQuery } from '../../../../http/validate';
import { productLinkBody } from './[id]/product/validators';
import { reinstateBody } from './reinstate/validators';
import { revokeBody } from './revoke/validators';
import { certificatesQuery } from './validators';

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
];
