import { defineMiddlewares } from '@medusajs/framework/http';
import { errorHandler } from './error-handler';
import { storeOcopMiddlewares } from './store/ocop/middlewares';

export default defineMiddlewares({ routes: [...storeOcopMiddlewares], errorHandler });
