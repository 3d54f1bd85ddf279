import 'server-only';
import { type buyerAccountAnswer, storeSellerRoutes } from 'ocop-contract';
import { cache } from 'react';
import type { z } from 'zod';
import { MOST_SAVED } from '../../server/own-cookies.mjs';
import { BackendRefused } from '../backend/errors';
import { savedIds, setSaved } from '../saved-products';
import { callAccount } from './call-account';
import { buyerToken } from './session';

export type BuyerAccount = z.output<typeof buyerAccountAnswer>['account'];

/** The account of who is signed in; null where nobody is, or not any more. @throws BackendUnavailable */
export const readAccount = cache(async (): Promise<BuyerAccount | null> => {
  if (!(await buyerToken())) return null;
  try {
    return (await callAccount(storeSellerRoutes.account)).account;
  } catch (error) {
    if (error instanceof BackendRefused && error.status === 401) return null;
    throw error;
  }
});

/**
 * Server actions only, right after signing in: what this device keeps and what the account keeps become one list,
 * here and there.
 */
export async function mergeSaved(token: string): Promise<void> {
  const { account } = await callAccount(storeSellerRoutes.account, { token });
  const merged = [...new Set([...(await savedIds()), ...account.saved])].slice(0, MOST_SAVED);
  await callAccount(storeSellerRoutes.saveProducts, { token, body: { product_ids: merged } });
  await setSaved(merged);
}
