import { defineMiddlewares } from '@medusajs/framework/http';
import { storeSellerMiddlewares } from './store/seller-middlewares';

export default defineMiddlewares({ routes: storeSellerMiddlewares });
