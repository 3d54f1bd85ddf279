import { invalidDataError } from '../errors.js';
import { routes } from '../route.js';
import {
  listingAnswer,
  listingBody,
  listingCertificatesAnswer,
  listingsAnswer,
  newListingBody,
  photoMoveBody,
  sellerProductsAnswer,
  sellerProductsBody,
} from './listings.js';

const invalid = { 400: [invalidDataError] } as const;

const ofListing = (what: string) => `/seller/listings/:id/${what}`;

/** What any member asks about the goods of their seller. */
export const listingRoutes = routes({
  listings: {
    method: 'GET',
    path: '/seller/listings',
    summary: 'Listings of the seller, those with something to do first',
    answer: listingsAnswer,
  },
  listingCertificates: {
    method: 'GET',
    path: '/seller/listings/certificates',
    summary: "Certificates in force of the seller's producers, and what of them is in the shop",
    answer: listingCertificatesAnswer,
  },
  openListing: {
    method: 'POST',
    path: '/seller/listings',
    summary: 'Begin a listing from a certificate; asked again, the same listing',
    body: newListingBody,
    answer: listingAnswer,
    errors: invalid,
  },
  listing: {
    method: 'GET',
    path: '/seller/listings/:id',
    summary: 'One listing: what it says, what it lacks, what can be done with it',
    answer: listingAnswer,
  },
  saveListing: {
    method: 'POST',
    path: ofListing('content'),
    summary: 'Keep what a listing says so far; of what is in the shop, as a change to be approved',
    body: listingBody,
    answer: listingAnswer,
    errors: invalid,
  },
  addPhoto: {
    method: 'POST',
    path: ofListing('photos'),
    summary: 'Add a photo: multipart, with the `file`; the same photo again is one',
    answer: listingAnswer,
    errors: invalid,
  },
  movePhoto: {
    method: 'POST',
    path: ofListing('photos/:photo_id/move'),
    summary: 'Put a photo before or behind others',
    body: photoMoveBody,
    answer: listingAnswer,
    errors: invalid,
  },
  removePhoto: {
    method: 'POST',
    path: ofListing('photos/:photo_id/remove'),
    summary: 'Take a photo out of what the listing says',
    answer: listingAnswer,
    errors: invalid,
  },
  sendListing: {
    method: 'POST',
    path: ofListing('send'),
    summary: 'Send it to be approved; it has to be whole',
    answer: listingAnswer,
    errors: invalid,
  },
  withdrawListing: {
    method: 'POST',
    path: ofListing('withdraw'),
    summary: 'Take it back before it was judged',
    answer: listingAnswer,
    errors: invalid,
  },
  discardChange: {
    method: 'POST',
    path: ofListing('discard'),
    summary: 'Throw a change away: it says again what was approved',
    answer: listingAnswer,
    errors: invalid,
  },
  pauseListing: {
    method: 'POST',
    path: ofListing('pause'),
    summary: 'Take it off the shelf for now',
    answer: listingAnswer,
    errors: invalid,
  },
  resumeListing: {
    method: 'POST',
    path: ofListing('resume'),
    summary: 'Put it back, where its certificate allows',
    answer: listingAnswer,
    errors: invalid,
  },
  archiveListing: {
    method: 'POST',
    path: ofListing('archive'),
    summary: 'Put it away for good; its certificate may be listed anew',
    answer: listingAnswer,
    errors: invalid,
  },
  duplicateListing: {
    method: 'POST',
    path: ofListing('duplicate'),
    summary: 'Begin a listing of another certificate with what this one says',
    body: newListingBody,
    answer: listingAnswer,
    errors: invalid,
  },
  sellerProducts: {
    method: 'GET',
    path: '/seller/products',
    summary: "Products of the seller's producers, with price and stock of each pack",
    answer: sellerProductsAnswer,
  },
  setPricesAndStock: {
    method: 'POST',
    path: '/seller/products',
    summary: 'Prices and stock of packs, all of them or none',
    body: sellerProductsBody,
    answer: sellerProductsAnswer,
    errors: invalid,
  },
});
