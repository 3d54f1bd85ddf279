import {
  adminCaseAnswer,
  adminCasesAnswer,
  adminCasesQuery,
  answerCaseBody,
  askOperatorBody,
  caseMovedError,
  decideCaseBody,
  openCaseBody,
  orderCasesAnswer,
  payBackBody,
  repaymentBody,
  sellerCaseAnswer,
  sellerCasesAnswer,
  sellerCasesQuery,
} from './cases.js';
import { invalidDataError } from './errors.js';
import { routes } from './route.js';
import { fileAnswer } from './seller/account.js';

const invalid = { 400: [invalidDataError] } as const;
const moved = { ...invalid, 409: [caseMovedError] } as const;
const headers = { 'x-order-pass': 'The pass of the order.' } as const;

/** What a buyer says of a parcel, for whoever may read the order. */
export const storeCaseRoutes = routes({
  orderCases: {
    method: 'GET',
    path: '/store/order-cases/:id',
    summary: 'What was said to be wrong with an order, and what may be said now',
    headers,
    answer: orderCasesAnswer,
  },
  openCase: {
    method: 'POST',
    path: '/store/order-cases/:id',
    summary: 'Say that a parcel has not come, or is not as described; one case at a time',
    headers,
    body: openCaseBody,
    answer: orderCasesAnswer,
    errors: moved,
  },
  addCasePhoto: {
    method: 'POST',
    path: '/store/order-cases/:id/photos',
    summary: 'Show what is wrong: multipart, with the `file`; the same photo again is one',
    headers,
    answer: orderCasesAnswer,
    errors: moved,
  },
  casePhoto: {
    method: 'GET',
    path: '/store/order-cases/:id/photos/:photo_id',
    summary: 'A photo of the buyer’s own',
    headers,
    answer: fileAnswer,
  },
  solveCase: {
    method: 'POST',
    path: '/store/order-cases/:id/solve',
    summary: 'The buyer is content: the case is closed',
    headers,
    answer: orderCasesAnswer,
    errors: moved,
  },
  sayOfRepayment: {
    method: 'POST',
    path: '/store/order-cases/:id/repayment',
    summary: 'The buyer has the money, or has not: then the seller’s days begin anew',
    headers,
    body: repaymentBody,
    answer: orderCasesAnswer,
    errors: moved,
  },
  askOperator: {
    method: 'POST',
    path: '/store/order-cases/:id/ask-operator',
    summary: 'The buyer does not accept the seller’s answer',
    headers,
    body: askOperatorBody,
    answer: orderCasesAnswer,
    errors: moved,
  },
});

/** What members of a seller do with cases about its parcels. */
export const sellerCaseRoutes = routes({
  cases: {
    method: 'GET',
    path: '/seller/cases',
    summary: 'Cases about the seller’s parcels, those that wait longest first',
    query: sellerCasesQuery,
    answer: sellerCasesAnswer,
    errors: invalid,
  },
  case: {
    method: 'GET',
    path: '/seller/cases/:id',
    summary: 'One case: what is said to be wrong, photos, history',
    answer: sellerCaseAnswer,
  },
  sellerCasePhoto: {
    method: 'GET',
    path: '/seller/cases/:id/photos/:photo_id',
    summary: 'A photo of a case',
    answer: fileAnswer,
  },
  answerCase: {
    method: 'POST',
    path: '/seller/cases/:id/answer',
    summary: 'Offer the money back, the goods again, or an explanation',
    body: answerCaseBody,
    answer: sellerCaseAnswer,
    errors: moved,
  },
  payBack: {
    method: 'POST',
    path: '/seller/cases/:id/pay-back',
    summary: 'The money was sent back: on which day, and by which reference',
    body: payBackBody,
    answer: sellerCaseAnswer,
    errors: moved,
  },
});

/** What operators do with cases. */
export const adminCaseRoutes = routes({
  adminCases: {
    method: 'GET',
    path: '/admin/order-cases',
    summary: 'Cases across sellers with their clocks, those that are due first',
    query: adminCasesQuery,
    answer: adminCasesAnswer,
    errors: invalid,
  },
  adminCase: {
    method: 'GET',
    path: '/admin/order-cases/:id',
    summary: 'One case with its photos and its history',
    answer: adminCaseAnswer,
  },
  decideCase: {
    method: 'POST',
    path: '/admin/order-cases/:id/decision',
    summary: 'Decide a case that came to the operator, and say why',
    body: decideCaseBody,
    answer: adminCaseAnswer,
    errors: moved,
  },
});
