import { storeCaseRoutes } from '../case-routes.js';
import {
  cartBusyError,
  deliveryChangedError,
  incompleteAddressError,
  invalidDataError,
  notSaleableError,
  totalChangedError,
} from '../errors.js';
import { storePointRoutes } from '../point-routes.js';
import { storeQuestionRoutes } from '../question-routes.js';
import { routes } from '../route.js';
import { storeAccountRoutes } from './account-routes.js';
import { abandonedCardAnswer } from './cards.js';
import {
  cartParcelsAnswer,
  cartParcelsQuery,
  checkoutAnswer,
  checkoutBody,
  placeBody,
} from './checkouts.js';
import { orderCourseAnswer } from './seller-orders.js';
import { sellerCardAnswer, sellerCardQuery } from './sellers.js';

/** What a shop asks about those who sell. */
export const storeSellerRoutes = routes({
  sellerCard: {
    method: 'GET',
    path: '/store/sellers/card',
    summary: 'Who sells the goods of a producer',
    query: sellerCardQuery,
    answer: sellerCardAnswer,
    errors: { 400: [invalidDataError] },
  },
  orderCourse: {
    method: 'GET',
    path: '/store/seller-orders/:id',
    summary: 'What the seller did with an order, for whoever holds its pass',
    headers: { 'x-order-pass': 'The pass of the order.' },
    answer: orderCourseAnswer,
  },
  ...storeCaseRoutes,
  ...storeAccountRoutes,
  ...storeQuestionRoutes,
  cartParcels: {
    method: 'GET',
    path: '/store/checkouts/parcels',
    summary: 'Who sends which lines of a basket',
    query: cartParcelsQuery,
    answer: cartParcelsAnswer,
    errors: { 400: [invalidDataError] },
  },
  openCheckout: {
    method: 'POST',
    path: '/store/checkouts',
    summary: "A basket as parcels, one for each seller, at today's prices; asked again, the same",
    body: checkoutBody,
    answer: checkoutAnswer,
    errors: { 400: [invalidDataError], 409: [cartBusyError] },
  },
  placeCheckout: {
    method: 'POST',
    path: '/store/checkouts/:id/place',
    summary: 'Order every parcel, each for the total that was shown; asked again, the same orders',
    body: placeBody,
    answer: checkoutAnswer,
    errors: {
      400: [invalidDataError, incompleteAddressError, notSaleableError, deliveryChangedError],
      409: [cartBusyError, totalChangedError],
    },
  },
  abandonCard: {
    method: 'POST',
    path: '/store/checkouts/:id/abandon-card',
    summary: 'Let go of a card that was not paid with, so that the basket may be ordered otherwise',
    answer: abandonedCardAnswer,
    errors: { 409: [cartBusyError] },
  },
  ...storePointRoutes,
});
