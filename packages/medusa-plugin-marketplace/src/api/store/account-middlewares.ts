import { authenticate, type MiddlewareRoute } from '@medusajs/framework/http';
import { limitPublicRequests, noStore, validateBody } from 'medusa-plugin-ocop/http';
import {
  buyerAddressBody,
  buyerCodeBody,
  buyerSignInBody,
  deleteAccountBody,
  joinOrdersBody,
  savedProductsBody,
} from 'ocop-contract';
import { withBuyer } from '../../http/buyer-of';
import { limitCodeGuesses, limitCodes } from '../../http/guess-limits';

const post = (matcher: string, body: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ['POST'],
  middlewares: [validateBody(body)],
});

/** All of `/store/account` is its customer's. */
export const storeAccountMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/store/account',
    middlewares: [noStore, limitPublicRequests, authenticate('customer', 'bearer'), withBuyer],
  },
  { matcher: '/store/customer-codes', middlewares: [noStore, limitPublicRequests] },
  {
    matcher: '/store/customer-codes',
    methods: ['POST'],
    middlewares: [...limitCodes, validateBody(buyerCodeBody)],
  },
  {
    matcher: '/store/customer-codes/sign-in',
    methods: ['POST'],
    middlewares: [...limitCodeGuesses, validateBody(buyerSignInBody)],
  },
  post('/store/account/orders', joinOrdersBody),
  post('/store/account/saved-products', savedProductsBody),
  post('/store/account/addresses', buyerAddressBody),
  post('/store/account/deletion', deleteAccountBody),
];
