import { defineMiddlewares } from '@medusajs/framework/http';
import { letterMiddlewares } from './admin/letters/middlewares';
import { adminListingMiddlewares } from './admin/listing-middlewares';
import { adminSellerMiddlewares } from './admin/seller-middlewares';
import { applicationMiddlewares } from './seller/application-middlewares';
import { listingMiddlewares } from './seller/listing-middlewares';
import { sellerMiddlewares } from './seller/middlewares';
import { sellerOrderMiddlewares } from './seller/order-middlewares';
import { storeSellerMiddlewares } from './store/seller-middlewares';

export default defineMiddlewares({
  routes: [
    ...sellerMiddlewares,
    ...applicationMiddlewares,
    ...sellerOrderMiddlewares,
    ...listingMiddlewares,
    ...storeSellerMiddlewares,
    ...letterMiddlewares,
    ...adminSellerMiddlewares,
    ...adminListingMiddlewares,
  ],
});
