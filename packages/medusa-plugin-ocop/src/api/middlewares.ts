import { defineMiddlewares } from '@medusajs/framework/http';
import { adminOcopMiddlewares } from './admin/ocop/middlewares';
import { errorHandler } from './error-handler';
import { cartMiddlewares } from './store/cart-middlewares';
import { catalogueMiddlewares } from './store/catalogue-middlewares';
import { storeOcopMiddlewares } from './store/ocop/middlewares';
import { orderMiddlewares } from './store/order-middlewares';
import { searchMiddlewares } from './store/search-middlewares';

export default defineMiddlewares({
  routes: [
    ...cartMiddlewares,
    ...orderMiddlewares,
    ...catalogueMiddlewares,
    ...storeOcopMiddlewares,
    ...searchMiddlewares,
    ...adminOcopMiddlewares,
  ],
  errorHandler,
});
