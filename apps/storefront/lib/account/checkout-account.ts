import 'server-only';
import { storeSellerRoutes } from 'ocop-contract';
import { PROVINCES } from 'ocop-core';
import { z } from 'zod';
import { callBackend } from '../backend/client';
import { BackendNotFound, BackendRefused } from '../backend/errors';
import { settle } from '../backend/settle';
import type { CheckoutValues } from '../checkout-form';
import { EMPTY_CHECKOUT } from '../checkout-state';
import { newOrderPasses } from '../cookies';
import type { QueryValues } from '../search/search-url';
import { type BuyerAccount, readAccount } from './account';
import { callAccount } from './call-account';
import { buyerToken } from './session';

/** Names a saved address in the checkout's address. */
export const ADDRESS_PARAMETER = 'dia-chi';

export interface CheckoutAccount {
  addresses: BuyerAccount['addresses'];
  /** What the form begins with: the address that was chosen, or the newest. */
  values: CheckoutValues;
}

/** What the account of who is signed in brings to a checkout; null where nobody is. */
export async function readCheckoutAccount(query: QueryValues): Promise<CheckoutAccount | null> {
  const answer = await settle(readAccount());
  const account = answer.available ? answer.value : null;
  if (!account) return null;
  const { addresses, email } = account;
  const chosen = addresses.find(({ id }) => id === query[ADDRESS_PARAMETER]) ?? addresses[0];
  const values = { ...EMPTY_CHECKOUT.values, email };
  if (!chosen) return { addresses, values };
  const { name, phone, street, commune } = chosen;
  const province = PROVINCES.find(({ fullNameVi }) => fullNameVi === chosen.province)?.code ?? '';
  return { addresses, values: { ...values, name, phone, street, commune, province } };
}

/**
 * Makes a basket the customer's who is signed in, so that its orders are. Where that fails the orders join the account
 * when they have been placed. Answers whether it is.
 */
export async function ownBasket(basketId: string): Promise<boolean> {
  const token = await buyerToken();
  if (!token) return false;
  return softly(() =>
    callBackend({
      method: 'POST',
      path: `/store/carts/${encodeURIComponent(basketId)}/customer`,
      headers: { authorization: `Bearer ${token}` },
      body: {},
      schema: z.object({ cart: z.object({ id: z.string() }) }),
    }),
  );
}

/** Server actions only: orders that were just placed here are the account's of who is signed in. */
export async function joinPlacedOrders(orderIds: readonly string[]): Promise<void> {
  if (orderIds.length === 0 || !(await buyerToken())) return;
  const body = { passes: newOrderPasses(orderIds) };
  await softly(() => callAccount(storeSellerRoutes.joinOrders, { body }));
}

/** Server actions only: keeps the address of an order, where its buyer wants that. */
export async function keepCheckoutAddress(
  address: Omit<BuyerAccount['addresses'][number], 'id'>,
): Promise<void> {
  if (!(await buyerToken())) return;
  await softly(() => callAccount(storeSellerRoutes.addAddress, { body: address }));
}

/** What an order does not hang on: refused or unanswered, the order goes on. Answers whether it was done. */
async function softly(work: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await settle(work())).available;
  } catch (error) {
    if (error instanceof BackendRefused || error instanceof BackendNotFound) return false;
    throw error;
  }
}
