import type { adminListingAnswer, adminSellerAnswer, adminSellerOrdersAnswer } from 'ocop-contract';
import type { z } from 'zod';

/** A seller as it is read from the answer of its route. */
export type Seller = z.output<typeof adminSellerAnswer>['seller'];
export type Claim = Seller['claims'][number];

/** A listing alike. */
export type AdminListing = z.output<typeof adminListingAnswer>['listing'];

/** Orders across sellers, as their route answers them. */
export type SellerOrders = z.output<typeof adminSellerOrdersAnswer>;
