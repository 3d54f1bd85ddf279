import { z } from 'zod';
import { errorSchema, invalidDataError } from '../errors.js';
import { routes } from '../route.js';
import { bankNoticeBody, bankNoticeOutcomeAnswer } from '../seller/transfers.js';

const stripeEventAnswer = z.object({
  outcome: z
    .enum(['applied', 'duplicate', 'not_ours'])
    .describe('`not_ours`: of a payment that no checkout knows.'),
});

/** What others tell the shop of their own accord, signed. */
export const hookRoutes = routes({
  stripeEvent: {
    method: 'POST',
    path: '/hooks/stripe',
    summary:
      'Stripe tells of a card. Signed by Stripe; sent again, late or out of order, it is applied once; an answer of 500 and above wants it sent again',
    headers: { 'stripe-signature': 'As Stripe’s library checks it.' },
    answer: stripeEventAnswer,
    errors: { 400: [errorSchema], 503: [errorSchema] },
  },
  bankNotice: {
    method: 'POST',
    path: '/hooks/bank-notices',
    summary:
      'Money has come to an account. Signed by HMAC-SHA256 over `<x-ocop-timestamp>.<body>`; sent again, answered alike; an answer of 500 and above wants it sent again',
    headers: {
      'x-ocop-timestamp': 'Seconds since 1970; five minutes around now are taken.',
      'x-ocop-signature': '`sha256=` and the signature in hexadecimal digits.',
    },
    body: bankNoticeBody,
    answer: bankNoticeOutcomeAnswer,
    errors: { 400: [invalidDataError], 401: [errorSchema], 503: [errorSchema] },
  },
});
