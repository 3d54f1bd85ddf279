import { defineMiddlewares } from '@medusajs/framework/http';
import { letterMiddlewares } from './admin/letters/middlewares';
import { sellerMiddlewares } from './seller/middlewares';
import { storeSellerMiddlewares } from './store/seller-middlewares';

export default defineMiddlewares({
  routes: [...storeSellerMiddlewares, ...letterMiddlewares, ...sellerMiddlewares],
});
