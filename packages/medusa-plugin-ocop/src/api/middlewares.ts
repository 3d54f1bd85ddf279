import { container } from '@medusajs/framework';
import { defineMiddlewares } from '@medusajs/framework/http';
import { noteRequestsAnswered } from '../container/process-role';
import { catchRejections } from '../http/catch-rejections';
import { composeErrorMappers } from '../http/errors/compose-error-mappers';
import { ocopErrors } from '../http/errors/ocop-errors';
import { limitBaskets, limitPublicRequests } from '../http/rate-limit/limit-public-requests';
import { readOneAddress } from '../http/read-one-address';
import { refuseMalformed } from '../http/refuse-malformed';
import { refuseWithoutIndex } from '../http/refuse-without-index';
import { adminCancellationMiddlewares } from './admin/cancellation-middlewares';
import { adminMoneyMiddlewares } from './admin/money-middlewares';
import { adminOcopMiddlewares } from './admin/ocop/middlewares';
import { orderLineMiddlewares } from './admin/order-line-middlewares';
import { authMiddlewares } from './auth/middlewares';
import { emailMiddlewares } from './email-middlewares';
import { quantityMiddlewares } from './quantity-middlewares';
import { cartMiddlewares } from './store/cart-middlewares';
import { catalogueMiddlewares } from './store/catalogue-middlewares';
import { storeOcopMiddlewares } from './store/ocop/middlewares';
import { orderMiddlewares } from './store/order-middlewares';
import { searchMiddlewares } from './store/search-middlewares';

catchRejections();
noteRequestsAnswered(container);

export default defineMiddlewares({
  routes: [
    { matcher: '/', middlewares: [refuseMalformed, readOneAddress] },
    { matcher: '/store', middlewares: [limitPublicRequests] },
    { matcher: '/store/carts', middlewares: [limitBaskets] },
    { matcher: '/admin/index', middlewares: [refuseWithoutIndex] },
    ...emailMiddlewares,
    ...authMiddlewares,
    ...quantityMiddlewares,
    ...cartMiddlewares,
    ...orderMiddlewares,
    ...catalogueMiddlewares,
    ...storeOcopMiddlewares,
    ...searchMiddlewares,
    ...adminOcopMiddlewares,
    ...orderLineMiddlewares,
    ...adminMoneyMiddlewares,
    ...adminCancellationMiddlewares,
  ],
  errorHandler: composeErrorMappers(ocopErrors),
});
