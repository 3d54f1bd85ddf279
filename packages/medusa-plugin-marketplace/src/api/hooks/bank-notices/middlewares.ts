import type { MiddlewareRoute } from '@medusajs/framework/http';
import { noStore, validateBody } from 'medusa-plugin-ocop/http';
import { bankNoticeBody } from 'ocop-contract';
import { withSignature } from '../../../http/with-signature';

export const bankNoticeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/hooks/bank-notices',
    methods: ['POST'],
    bodyParser: { preserveRawBody: true, sizeLimit: '32kb' },
    middlewares: [noStore, withSignature, validateBody(bankNoticeBody)],
  },
];
