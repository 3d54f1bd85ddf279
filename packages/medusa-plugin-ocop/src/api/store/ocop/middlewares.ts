import { type MiddlewareRoute, validateAndTransformQuery } from '@medusajs/framework/http';
import { retrieveTransformQueryConfig } from '@medusajs/medusa/api/store/carts/query-config';
import { StoreGetCartsCart } from '@medusajs/medusa/api/store/carts/validators';
import {
  certificateLookUpQuery,
  listedProductsQuery,
  producersQuery,
  registerQuery,
  sitemapQuery,
} from 'ocop-contract';
import { noStore } from '../../../http/no-store';
import { validateQuery } from '../../../http/validate';
import { storeReviewMiddlewares } from './reviews/middlewares';

export const storeOcopMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/store/ocop/certificates',
    methods: ['GET'],
    middlewares: [noStore, validateQuery(certificateLookUpQuery)],
  },
  { matcher: '/store/ocop/certificates/:code', methods: ['GET'], middlewares: [noStore] },
  {
    matcher: '/store/ocop/products',
    methods: ['GET'],
    middlewares: [noStore, validateQuery(listedProductsQuery)],
  },
  { matcher: '/store/ocop/products/:handle', methods: ['GET'], middlewares: [noStore] },
  {
    matcher: '/store/ocop/producers',
    methods: ['GET'],
    middlewares: [validateQuery(producersQuery)],
  },
  { matcher: '/store/ocop/fairs', methods: ['GET'], middlewares: [noStore] },
  { matcher: '/store/ocop/fairs/:slug', methods: ['GET'], middlewares: [noStore] },
  { matcher: '/store/ocop/edition', methods: ['GET'], middlewares: [noStore] },
  { matcher: '/store/ocop/carts/:id/refusals', methods: ['GET'], middlewares: [noStore] },
  {
    matcher: '/store/ocop/carts/:id/refresh',
    methods: ['POST'],
    middlewares: [
      noStore,
      validateAndTransformQuery(StoreGetCartsCart, retrieveTransformQueryConfig),
    ],
  },
  {
    matcher: '/store/ocop/register',
    methods: ['GET'],
    middlewares: [validateQuery(registerQuery)],
  },
  {
    matcher: '/store/ocop/sitemap',
    methods: ['GET'],
    middlewares: [validateQuery(sitemapQuery)],
  },
  ...storeReviewMiddlewares,
];
