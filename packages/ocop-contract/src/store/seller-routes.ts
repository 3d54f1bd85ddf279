import { invalidDataError } from '../errors.js';
import { routes } from '../route.js';
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
});
