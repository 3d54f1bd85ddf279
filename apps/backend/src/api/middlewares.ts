import { defineMiddlewares } from '@medusajs/framework/http';
import { uploadMiddlewares } from './admin/uploads/middlewares';

export default defineMiddlewares({ routes: uploadMiddlewares });
