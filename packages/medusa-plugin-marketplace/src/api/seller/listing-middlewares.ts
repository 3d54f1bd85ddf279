import type { MiddlewareRoute } from '@medusajs/framework/http';
import { validateBody } from 'medusa-plugin-ocop/http';
import {
  listingBody,
  newListingBody,
  photoMoveBody,
  sellerProductsBody,
  shopPageBody,
} from 'ocop-contract';

const post = (matcher: string, body: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ['POST'],
  middlewares: [validateBody(body)],
});

/** Listing is every member's: staff sell. */
export const listingMiddlewares: MiddlewareRoute[] = [
  post('/seller/listings', newListingBody),
  post('/seller/listings/:id/content', listingBody),
  post('/seller/listings/:id/duplicate', newListingBody),
  post('/seller/listings/:id/photos/:photo_id/move', photoMoveBody),
  post('/seller/products', sellerProductsBody),
  post('/seller/shop-page', shopPageBody),
];
