import type { MiddlewareRoute } from '@medusajs/framework/http';
import { noStore, validateBody } from 'medusa-plugin-ocop/http';
import { hideQuestionBody } from 'ocop-contract';

export const adminQuestionMiddlewares: MiddlewareRoute[] = [
  { matcher: '/admin/questions', middlewares: [noStore] },
  {
    matcher: '/admin/questions/:id/hide',
    methods: ['POST'],
    middlewares: [validateBody(hideQuestionBody)],
  },
];
