import { invalidDataError, tooManyRequestsError } from '../errors.js';
import { routes } from '../route.js';
import { signInCodeAnswer, tokenAnswer } from '../seller/members.js';
import {
  buyerAccountAnswer,
  buyerAddressBody,
  buyerAddressesAnswer,
  buyerCodeBody,
  buyerDataAnswer,
  buyerSignInBody,
  deleteAccountAnswer,
  deleteAccountBody,
  joinOrdersAnswer,
  joinOrdersBody,
  savedProductsAnswer,
  savedProductsBody,
} from './account.js';

const invalid = { 400: [invalidDataError] } as const;
const guessed = { ...invalid, 429: [tooManyRequestsError] } as const;

/** A buyer's account. All of `/store/account` is its customer's, by a token of these codes. */
export const storeAccountRoutes = routes({
  sendBuyerCode: {
    method: 'POST',
    path: '/store/customer-codes',
    summary: 'A one-time code to an address; the same whether it has an account or not',
    body: buyerCodeBody,
    answer: signInCodeAnswer,
    errors: guessed,
  },
  signInBuyer: {
    method: 'POST',
    path: '/store/customer-codes/sign-in',
    summary: 'Sign in with the code; the first time makes the account',
    body: buyerSignInBody,
    answer: tokenAnswer,
    errors: guessed,
  },
  account: {
    method: 'GET',
    path: '/store/account',
    summary: 'Orders by checkout, addresses, saved products, reviews',
    answer: buyerAccountAnswer,
  },
  joinOrders: {
    method: 'POST',
    path: '/store/account/orders',
    summary: 'Orders of a device, by their passes, become the account’s',
    body: joinOrdersBody,
    answer: joinOrdersAnswer,
    errors: invalid,
  },
  saveProducts: {
    method: 'POST',
    path: '/store/account/saved-products',
    summary: 'What is saved from now on, in place of what was',
    body: savedProductsBody,
    answer: savedProductsAnswer,
    errors: invalid,
  },
  addAddress: {
    method: 'POST',
    path: '/store/account/addresses',
    summary: 'Keep an address; the same again is one',
    body: buyerAddressBody,
    answer: buyerAddressesAnswer,
    errors: invalid,
  },
  removeAddress: {
    method: 'POST',
    path: '/store/account/addresses/:id/remove',
    summary: 'Forget an address',
    answer: buyerAddressesAnswer,
  },
  buyerData: {
    method: 'GET',
    path: '/store/account/data',
    summary: 'All that is kept of the customer',
    answer: buyerDataAnswer,
  },
  deleteAccount: {
    method: 'POST',
    path: '/store/account/deletion',
    summary: 'Delete the account; orders stay without the person, as accounting asks',
    body: deleteAccountBody,
    answer: deleteAccountAnswer,
    errors: invalid,
  },
});
