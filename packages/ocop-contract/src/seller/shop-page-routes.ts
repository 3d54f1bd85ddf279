import { invalidDataError } from '../errors.js';
import { routes } from '../route.js';
import { listingAnswer, shopPageAnswer, shopPageBody } from './listings.js';

/** A seller's own page. Its photos, and what else happens to it, are asked as of any listing. */
export const shopPageRoutes = routes({
  shopPage: {
    method: 'GET',
    path: '/seller/shop-page',
    summary: "The seller's own page: what it tells, what waits, what can be done with it",
    answer: shopPageAnswer,
  },
  saveShopPage: {
    method: 'POST',
    path: '/seller/shop-page',
    summary: 'Keep the story that it tells; what buyers see stays until a change is approved',
    body: shopPageBody,
    answer: listingAnswer,
    errors: { 400: [invalidDataError] },
  },
});
