import {
  cartBusyError,
  cartCompletedError,
  incompleteAddressError,
  invalidDataError,
  notSaleableError,
  orderBegunError,
  searchUnavailableError,
  severalSellersError,
  tooManyRequestsError,
  totalChangedError,
} from '../errors.js';
import { routes } from '../route.js';
import {
  completionAnswer,
  completionBody,
  orderAnswer,
  refreshAnswer,
  refusalsAnswer,
} from './carts.js';
import {
  certificateLookUpAnswer,
  certificateLookUpQuery,
  verificationAnswer,
} from './certificates.js';
import { deliveryAnswer } from './delivery.js';
import {
  canceledOrderAnswer,
  orderLookUpAnswer,
  orderLookUpBody,
  ordersAnswer,
  ordersOfPassesBody,
} from './orders.js';
import { producerPageAnswer, producersAnswer, producersQuery } from './producers.js';
import { listedProductsAnswer, listedProductsQuery, productPageAnswer } from './products.js';
import {
  editionAnswer,
  registerAnswer,
  registerQuery,
  sitemapAnswer,
  sitemapQuery,
  statisticsAnswer,
} from './register.js';
import {
  orderProofBody,
  orderReviewsAnswer,
  reportAnswer,
  reportBody,
  reviewAnswer,
  reviewBody,
  reviewsAnswer,
  reviewsQuery,
} from './reviews.js';
import { searchAnswer, searchBody, suggestAnswer, suggestQuery } from './search.js';

const invalid = { 400: [invalidDataError] } as const;

/** What a shop asks: our own routes, and Medusa's where we add to them. */
export const storeRoutes = routes({
  search: {
    method: 'POST',
    path: '/store/ocop/search',
    summary: 'Search with filters and counts',
    body: searchBody,
    answer: searchAnswer,
    errors: { ...invalid, 503: [searchUnavailableError] },
  },
  suggest: {
    method: 'GET',
    path: '/store/ocop/suggest',
    summary: 'Products, producers and places while typing',
    query: suggestQuery,
    answer: suggestAnswer,
    errors: { ...invalid, 503: [searchUnavailableError] },
  },
  productPage: {
    method: 'GET',
    path: '/store/ocop/products/:handle',
    summary: 'Whether a product may be bought, and why not',
    answer: productPageAnswer,
  },
  listedProducts: {
    method: 'GET',
    path: '/store/ocop/products',
    summary: "Products of somebody's own list, as they stand now",
    query: listedProductsQuery,
    answer: listedProductsAnswer,
    errors: invalid,
  },
  producers: {
    method: 'GET',
    path: '/store/ocop/producers',
    summary: 'Producers with products certified today, by place and group',
    query: producersQuery,
    answer: producersAnswer,
    errors: invalid,
  },
  producerPage: {
    method: 'GET',
    path: '/store/ocop/producers/:handle',
    summary: 'Who a producer is, what is in force and what has ended',
    answer: producerPageAnswer,
  },
  certificates: {
    method: 'GET',
    path: '/store/ocop/certificates',
    summary: 'Look certificates up by words, decision, standing and place',
    query: certificateLookUpQuery,
    answer: certificateLookUpAnswer,
    errors: invalid,
  },
  verification: {
    method: 'GET',
    path: '/store/ocop/certificates/:code',
    summary: 'Verify a certificate',
    answer: verificationAnswer,
    errors: invalid,
  },
  register: {
    method: 'GET',
    path: '/store/ocop/register',
    summary: 'The public register as a feed, each entry with the hash of the one before',
    query: registerQuery,
    answer: registerAnswer,
    errors: invalid,
  },
  sitemap: {
    method: 'GET',
    path: '/store/ocop/sitemap',
    summary: 'Addresses of what is on sale today, for search engines',
    query: sitemapQuery,
    answer: sitemapAnswer,
    errors: invalid,
  },
  statistics: {
    method: 'GET',
    path: '/store/ocop/statistics',
    summary: 'What is in force today, counted',
    answer: statisticsAnswer,
  },
  edition: {
    method: 'GET',
    path: '/store/ocop/edition',
    summary: 'Whether what somebody keeps of the shop is still true',
    answer: editionAnswer,
  },
  delivery: {
    method: 'GET',
    path: '/store/ocop/delivery',
    summary: 'What delivery costs, before there is a basket',
    answer: deliveryAnswer,
  },
  cartRefusals: {
    method: 'GET',
    path: '/store/ocop/carts/:id/refusals',
    summary: 'Lines of a cart that may not be bought',
    answer: refusalsAnswer,
  },
  refreshCart: {
    method: 'POST',
    path: '/store/ocop/carts/:id/refresh',
    summary: "A cart at today's prices, what has changed, and what may not be bought",
    answer: refreshAnswer,
    errors: { 409: [cartCompletedError, cartBusyError] },
  },
  completeCart: {
    method: 'POST',
    path: '/store/carts/:id/complete',
    summary: "Medusa's route, with the total that was shown",
    body: completionBody,
    answer: completionAnswer,
    errors: {
      400: [notSaleableError, severalSellersError, incompleteAddressError, invalidDataError],
      409: [totalChangedError, cartBusyError],
    },
  },
  order: {
    method: 'GET',
    path: '/store/orders/:id',
    summary: "Medusa's route, for who shows the order's pass",
    headers: { 'x-order-pass': 'The pass that the order was given; without an account.' },
    answer: orderAnswer,
  },
  lookUpOrder: {
    method: 'POST',
    path: '/store/ocop/orders/look-up',
    summary: 'Find an order by its number and the phone number or e-mail address given with it',
    body: orderLookUpBody,
    answer: orderLookUpAnswer,
    errors: { ...invalid, 429: [tooManyRequestsError] },
  },
  ordersOfPasses: {
    method: 'POST',
    path: '/store/ocop/orders/of-passes',
    summary: 'The orders that these passes open, newest first, and what has become of them',
    body: ordersOfPassesBody,
    answer: ordersAnswer,
    errors: invalid,
  },
  cancelOrder: {
    method: 'POST',
    path: '/store/ocop/orders/:id/cancel',
    summary: 'Its buyer cancels an order of which nothing was packed, sent or paid',
    headers: { 'x-order-pass': 'The pass that the order was given; without an account.' },
    answer: canceledOrderAnswer,
    errors: { 409: [orderBegunError, cartBusyError] },
  },
  reviews: {
    method: 'GET',
    path: '/store/ocop/reviews/products/:id',
    summary: 'Published reviews of a product, newest first, and what they say together',
    query: reviewsQuery,
    answer: reviewsAnswer,
    errors: invalid,
  },
  writeReview: {
    method: 'POST',
    path: '/store/ocop/reviews',
    summary: 'A buyer reviews a line of their order; the same words again answer the same review',
    body: reviewBody,
    answer: reviewAnswer,
    errors: invalid,
  },
  orderReviews: {
    method: 'POST',
    path: '/store/ocop/reviews/of-order',
    summary: 'What a buyer has said of an order so far, and whether they may say more',
    body: orderProofBody,
    answer: orderReviewsAnswer,
    errors: invalid,
  },
  reportReview: {
    method: 'POST',
    path: '/store/ocop/reviews/:id/reports',
    summary: 'Somebody finds that a published review should not stand there',
    body: reportBody,
    answer: reportAnswer,
    errors: invalid,
  },
});
