import { authenticate, type MiddlewareRoute } from '@medusajs/framework/http';
import { limitPublicRequests, noStore, validateBody } from 'medusa-plugin-ocop/http';
import {
  invitationBody,
  invitationLookUpBody,
  joinBody,
  memberRoleBody,
  openAccountBody,
  passwordBody,
  signInCodeBody,
  signInWithCodeBody,
} from 'ocop-contract';
import {
  limitCodeGuesses,
  limitCodes,
  limitInvitationLinks,
  limitInvitations,
} from '../../http/guess-limits';
import { answerOnce } from '../../http/idempotency';
import { withMember } from '../../http/member-of';
import { unlessOpen } from '../../http/open-routes';

export const sellerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/seller',
    middlewares: [
      noStore,
      limitPublicRequests,
      unlessOpen(authenticate('seller', 'bearer')),
      unlessOpen(withMember()),
      unlessOpen(answerOnce),
    ],
  },
  {
    matcher: '/seller/account',
    methods: ['POST'],
    middlewares: [
      authenticate('seller', 'bearer', { allowUnregistered: true }),
      validateBody(openAccountBody),
    ],
  },
  {
    matcher: '/seller/invitations/look-up',
    methods: ['POST'],
    middlewares: [limitInvitationLinks, validateBody(invitationLookUpBody)],
  },
  {
    matcher: '/seller/invitations/join',
    methods: ['POST'],
    middlewares: [limitInvitationLinks, validateBody(joinBody)],
  },
  {
    matcher: '/seller/sign-in-codes',
    methods: ['POST'],
    middlewares: [...limitCodes, validateBody(signInCodeBody)],
  },
  {
    matcher: '/seller/sign-in-codes/sign-in',
    methods: ['POST'],
    middlewares: [...limitCodeGuesses, validateBody(signInWithCodeBody)],
  },
  {
    matcher: '/seller/me/password',
    methods: ['POST'],
    middlewares: [validateBody(passwordBody)],
  },
  {
    matcher: '/seller/members/invitations',
    methods: ['POST'],
    middlewares: [withMember('manage'), limitInvitations, validateBody(invitationBody)],
  },
  {
    matcher: '/seller/members/invitations/:id/withdraw',
    methods: ['POST'],
    middlewares: [withMember('manage')],
  },
  {
    matcher: '/seller/members/:id/role',
    methods: ['POST'],
    middlewares: [withMember('manage'), validateBody(memberRoleBody)],
  },
  {
    matcher: '/seller/members/:id/remove',
    methods: ['POST'],
    middlewares: [withMember('manage')],
  },
];
