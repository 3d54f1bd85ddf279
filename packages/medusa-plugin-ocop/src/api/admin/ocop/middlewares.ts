import type { MiddlewareRoute } from '@medusajs/framework/http';
import { adminCertificateMiddlewares } from './certificates/middlewares';
import { adminDecisionMiddlewares } from './decisions/middlewares';
import { adminFairMiddlewares } from './fairs/middlewares';
import { adminListingChangeMiddlewares } from './listing-changes/middlewares';
import { adminListingPolicyMiddlewares } from './listing-policy/middlewares';
import { adminReviewMiddlewares } from './reviews/middlewares';

export const adminOcopMiddlewares: MiddlewareRoute[] = [
  ...adminCertificateMiddlewares,
  ...adminDecisionMiddlewares,
  ...adminFairMiddlewares,
  ...adminListingChangeMiddlewares,
  ...adminListingPolicyMiddlewares,
  ...adminReviewMiddlewares,
];
