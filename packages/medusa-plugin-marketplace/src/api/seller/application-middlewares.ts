import type { MiddlewareRoute } from '@medusajs/framework/http';
import { validateBody } from 'medusa-plugin-ocop/http';
import { applicationBody, claimBody, holidayBody } from 'ocop-contract';
import { withMember } from '../../http/member-of';

/** The account itself is its owner's. */
const manage = withMember('manage');

export const applicationMiddlewares: MiddlewareRoute[] = [
  { matcher: '/seller/application', middlewares: [manage] },
  { matcher: '/seller/producers', middlewares: [manage] },
  {
    matcher: '/seller/application',
    methods: ['POST'],
    middlewares: [validateBody(applicationBody)],
  },
  {
    matcher: '/seller/application/claims',
    methods: ['POST'],
    middlewares: [validateBody(claimBody)],
  },
  {
    matcher: '/seller/holiday',
    methods: ['POST'],
    middlewares: [manage, validateBody(holidayBody)],
  },
];
