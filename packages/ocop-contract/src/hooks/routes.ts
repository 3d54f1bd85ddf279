import { errorSchema, invalidDataError } from '../errors.js';
import { routes } from '../route.js';
import { bankNoticeBody, bankNoticeOutcomeAnswer } from '../seller/transfers.js';

/** What others tell the shop of their own accord, signed. */
export const hookRoutes = routes({
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
