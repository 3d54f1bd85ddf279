import { adminCaseRoutes } from '../case-routes.js';
import { invalidDataError } from '../errors.js';
import { adminPointRoutes } from '../point-routes.js';
import { adminQuestionRoutes } from '../question-routes.js';
import { routes } from '../route.js';
import { authorityRequestRoutes } from './authority-requests.js';
import {
  adminListingAnswer,
  adminListingsAnswer,
  adminListingsQuery,
  listingDecisionBody,
} from './listings.js';
import { adminSellerOrdersAnswer, adminSellerOrdersQuery } from './seller-orders.js';
import {
  adminSellerAnswer,
  adminSellersAnswer,
  adminSellersQuery,
  claimDecisionBody,
  identityCheckBody,
  lettersAnswer,
  lettersQuery,
  sellerDecisionBody,
  vneidBody,
} from './sellers.js';

const invalid = { 400: [invalidDataError] } as const;

/** What operators ask about those who sell. */
export const adminSellerRoutes = routes({
  ...adminQuestionRoutes,
  sellers: {
    method: 'GET',
    path: '/admin/sellers',
    summary: 'Sellers by state and words, those that wait longest first',
    query: adminSellersQuery,
    answer: adminSellersAnswer,
    errors: invalid,
  },
  seller: {
    method: 'GET',
    path: '/admin/sellers/:id',
    summary: 'One seller: application, papers, claims, checks, history',
    answer: adminSellerAnswer,
  },
  checkIdentity: {
    method: 'POST',
    path: '/admin/sellers/:id/identity-checks',
    summary: 'Keep how, when and with what result it was found out who a seller is',
    body: identityCheckBody,
    answer: adminSellerAnswer,
    errors: invalid,
  },
  setVneid: {
    method: 'POST',
    path: '/admin/sellers/:id/vneid',
    summary: 'Whether an account is tied to VNeID, and since when',
    body: vneidBody,
    answer: adminSellerAnswer,
    errors: invalid,
  },
  judgeClaim: {
    method: 'POST',
    path: '/admin/sellers/:id/claims/:claim_id',
    summary: 'Whether a seller is a producer of the register',
    body: claimDecisionBody,
    answer: adminSellerAnswer,
    errors: invalid,
  },
  decideOnSeller: {
    method: 'POST',
    path: '/admin/sellers/:id/decisions',
    summary:
      'Approve, ask for more, suspend, resume, close: what follows is on sale or off it at once',
    body: sellerDecisionBody,
    answer: adminSellerAnswer,
    errors: invalid,
  },
  listings: {
    method: 'GET',
    path: '/admin/listings',
    summary: 'Listings by state, those that wait longest first',
    query: adminListingsQuery,
    answer: adminListingsAnswer,
    errors: invalid,
  },
  listing: {
    method: 'GET',
    path: '/admin/listings/:id',
    summary: 'One listing: what it says, what of it is new, and words that it must not use',
    answer: adminListingAnswer,
  },
  decideOnListing: {
    method: 'POST',
    path: '/admin/listings/:id/decisions',
    summary: 'Approve, ask for more, refuse; what is approved is in the shop at once',
    body: listingDecisionBody,
    answer: adminListingAnswer,
    errors: invalid,
  },
  letters: {
    method: 'GET',
    path: '/admin/letters',
    summary: 'What was sent to people, newest first',
    query: lettersQuery,
    answer: lettersAnswer,
    errors: invalid,
  },
  ...adminCaseRoutes,
  ...adminPointRoutes,
  ...authorityRequestRoutes,
  sellerOrders: {
    method: 'GET',
    path: '/admin/seller-orders',
    summary: 'Orders across sellers, with their clocks; slow sellers first',
    query: adminSellerOrdersQuery,
    answer: adminSellerOrdersAnswer,
    errors: invalid,
  },
});
