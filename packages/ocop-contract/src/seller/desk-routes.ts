import { replyBody } from '../admin/reviews.js';
import { invalidDataError } from '../errors.js';
import { sellerQuestionRoutes } from '../question-routes.js';
import { routes } from '../route.js';
import { evidenceAnswer, heldCertificatesAnswer, heldCertificatesQuery } from './certificates.js';
import { noticesAnswer, noticesQuery } from './notices.js';
import { sellerReviewAnswer, sellerReviewsAnswer, sellerReviewsQuery } from './reviews.js';

/** What members of a seller ask about their certificates. */
export const sellerDeskRoutes = routes({
  ...sellerQuestionRoutes,
  notices: {
    method: 'GET',
    path: '/seller/notices',
    summary: 'Letters about the seller that were sent to the address of who asks, newest first',
    query: noticesQuery,
    answer: noticesAnswer,
    errors: { 400: [invalidDataError] },
  },
  certificates: {
    method: 'GET',
    path: '/seller/certificates',
    summary: 'Certificates of the seller’s producers: what to do next, and how long stock reaches',
    query: heldCertificatesQuery,
    answer: heldCertificatesAnswer,
    errors: { 400: [invalidDataError] },
  },
  evidence: {
    method: 'GET',
    path: '/seller/certificates/:id/evidence',
    summary: 'What the shop can prove of the goods, for a re-evaluation; with the same as a file',
    answer: evidenceAnswer,
  },
  reviews: {
    method: 'GET',
    path: '/seller/reviews',
    summary: 'What buyers say of the seller’s goods, newest first',
    query: sellerReviewsQuery,
    answer: sellerReviewsAnswer,
    errors: { 400: [invalidDataError] },
  },
  replyToReview: {
    method: 'POST',
    path: '/seller/reviews/:id/reply',
    summary: 'The seller’s public reply; null takes it away',
    body: replyBody,
    answer: sellerReviewAnswer,
    errors: { 400: [invalidDataError] },
  },
});
