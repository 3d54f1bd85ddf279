import type {
  adminCaseAnswer,
  adminCasesAnswer,
  adminListingAnswer,
  adminSellerAnswer,
  adminSellerOrdersAnswer,
  authorityRequestAnswer,
  authorityRequestsAnswer,
} from 'ocop-contract';
import type { z } from 'zod';

/** A seller as it is read from the answer of its route. */
export type Seller = z.output<typeof adminSellerAnswer>['seller'];
export type Claim = Seller['claims'][number];

/** A listing alike. */
export type AdminListing = z.output<typeof adminListingAnswer>['listing'];

/** Orders across sellers, as their route answers them. */
export type SellerOrders = z.output<typeof adminSellerOrdersAnswer>;

/** Cases, as their routes answer them. */
export type AdminCases = z.output<typeof adminCasesAnswer>;
export type AdminCase = z.output<typeof adminCaseAnswer>['case'];

/** What authorities ask, alike. */
export type AuthorityRequests = z.output<typeof authorityRequestsAnswer>;
export type AuthorityRequest = z.output<typeof authorityRequestAnswer>['request'];
