import { sellerCaseRoutes } from '../case-routes.js';
import { invalidDataError } from '../errors.js';
import { routes } from '../route.js';
import {
  cancelOrderBody,
  correctParcelBody,
  orderMovedError,
  refuseOrderBody,
  sellerOrderAnswer,
  sellerOrdersAnswer,
  sellerOrdersQuery,
  shipOrderBody,
  shortenOrderBody,
} from './orders.js';
import { bankNoticeAnswer, bankNoticesAnswer, settleNoticeBody } from './transfers.js';

const moved = { 400: [invalidDataError], 409: [orderMovedError] } as const;

/** What members of a seller do with the orders of its goods. */
export const sellerOrderRoutes = routes({
  ...sellerCaseRoutes,
  orders: {
    method: 'GET',
    path: '/seller/orders',
    summary: 'Orders of the seller’s goods, those that wait longest first',
    query: sellerOrdersQuery,
    answer: sellerOrdersAnswer,
    errors: { 400: [invalidDataError] },
  },
  order: {
    method: 'GET',
    path: '/seller/orders/:id',
    summary: 'One order: what was bought, by whom, where it goes',
    answer: sellerOrderAnswer,
  },
  receiveTransfer: {
    method: 'POST',
    path: '/seller/orders/:id/receive',
    summary: 'The buyer’s transfer has come; from now on the order is to be answered; once',
    answer: sellerOrderAnswer,
    errors: moved,
  },
  giveBackTransfer: {
    method: 'POST',
    path: '/seller/orders/:id/give-back',
    summary: 'What was paid for goods that do not come was sent back; once',
    answer: sellerOrderAnswer,
    errors: moved,
  },
  bankNotices: {
    method: 'GET',
    path: '/seller/bank-notices',
    summary: 'Money that has come and pays no order as it is, what is not settled first',
    answer: bankNoticesAnswer,
  },
  settleNotice: {
    method: 'POST',
    path: '/seller/bank-notices/:id/settle',
    summary: 'The seller has seen to money that pays no order; once',
    body: settleNoticeBody,
    answer: bankNoticeAnswer,
    errors: { 400: [invalidDataError] },
  },
  confirmOrder: {
    method: 'POST',
    path: '/seller/orders/:id/confirm',
    summary: 'The order will be sent; its buyer cannot cancel it any more',
    answer: sellerOrderAnswer,
    errors: moved,
  },
  shortenOrder: {
    method: 'POST',
    path: '/seller/orders/:id/shorten',
    summary:
      'Pieces of a line cannot be had; what stays is no dearer. Nothing left, it is cancelled',
    body: shortenOrderBody,
    answer: sellerOrderAnswer,
    errors: moved,
  },
  cancelOrder: {
    method: 'POST',
    path: '/seller/orders/:id/cancel',
    summary: 'The order will not be sent, and why; the buyer reads it',
    body: cancelOrderBody,
    answer: sellerOrderAnswer,
    errors: moved,
  },
  shipOrder: {
    method: 'POST',
    path: '/seller/orders/:id/ship',
    summary: 'The parcel is on its way',
    body: shipOrderBody,
    answer: sellerOrderAnswer,
    errors: moved,
  },
  correctParcel: {
    method: 'POST',
    path: '/seller/orders/:id/correct',
    summary: 'How the parcel goes was said wrong; its buyer is told the right number',
    body: correctParcelBody,
    answer: sellerOrderAnswer,
    errors: moved,
  },
  deliverOrder: {
    method: 'POST',
    path: '/seller/orders/:id/deliver',
    summary: 'The parcel is with its buyer',
    answer: sellerOrderAnswer,
    errors: moved,
  },
  collectCash: {
    method: 'POST',
    path: '/seller/orders/:id/collect',
    summary: 'The cash for the parcel has come; once',
    answer: sellerOrderAnswer,
    errors: moved,
  },
  refuseParcel: {
    method: 'POST',
    path: '/seller/orders/:id/refuse',
    summary: 'The buyer did not take the parcel: nothing is paid, and the goods are in stock again',
    body: refuseOrderBody,
    answer: sellerOrderAnswer,
    errors: moved,
  },
});
