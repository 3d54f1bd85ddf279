import { defineMiddlewares } from '@medusajs/framework/http';
import { authorityMiddlewares } from './admin/authority-middlewares';
import { adminCaseMiddlewares } from './admin/case-middlewares';
import { letterMiddlewares } from './admin/letters/middlewares';
import { adminListingMiddlewares } from './admin/listing-middlewares';
import { adminPointMiddlewares } from './admin/point-middlewares';
import { adminQuestionMiddlewares } from './admin/question-middlewares';
import { adminSellerMiddlewares } from './admin/seller-middlewares';
import { bankNoticeMiddlewares } from './hooks/bank-notices/middlewares';
import { stripeMiddlewares } from './hooks/stripe/middlewares';
import { applicationMiddlewares } from './seller/application-middlewares';
import { sellerCaseMiddlewares } from './seller/case-middlewares';
import { sellerDeliveryMiddlewares } from './seller/delivery-middlewares';
import { sellerFairMiddlewares } from './seller/fair-middlewares';
import { listingMiddlewares } from './seller/listing-middlewares';
import { sellerMiddlewares } from './seller/middlewares';
import { sellerOrderMiddlewares } from './seller/order-middlewares';
import { sellerQuestionMiddlewares } from './seller/question-middlewares';
import { sellerReviewMiddlewares } from './seller/review-middlewares';
import { storeAccountMiddlewares } from './store/account-middlewares';
import { storeCaseMiddlewares } from './store/case-middlewares';
import { questionMiddlewares } from './store/question-middlewares';
import { storeSellerMiddlewares } from './store/seller-middlewares';

export default defineMiddlewares({
  routes: [
    ...sellerMiddlewares,
    ...applicationMiddlewares,
    ...sellerOrderMiddlewares,
    ...listingMiddlewares,
    ...sellerDeliveryMiddlewares,
    ...sellerFairMiddlewares,
    ...storeSellerMiddlewares,
    ...storeAccountMiddlewares,
    ...storeCaseMiddlewares,
    ...sellerCaseMiddlewares,
    ...sellerReviewMiddlewares,
    ...adminCaseMiddlewares,
    ...authorityMiddlewares,
    ...questionMiddlewares,
    ...sellerQuestionMiddlewares,
    ...adminQuestionMiddlewares,
    ...bankNoticeMiddlewares,
    ...stripeMiddlewares,
    ...letterMiddlewares,
    ...adminSellerMiddlewares,
    ...adminListingMiddlewares,
    ...adminPointMiddlewares,
  ],
});
