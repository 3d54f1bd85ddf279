import 'server-only';
import { storeSellerRoutes } from 'ocop-contract';
import { BackendRefused } from '../backend/errors';
import { settle } from '../backend/settle';
import { callAccount } from './call-account';
import { buyerToken } from './session';

/**
 * Server actions only: what this device keeps, its account keeps too. Where the account does not answer, the device
 * has it all the same, and both are brought together when somebody signs in again.
 */
export async function keepSavedInAccount(product_ids: readonly string[]): Promise<void> {
  if (!(await buyerToken())) return;
  const body = { product_ids: [...product_ids] };
  await settle(callAccount(storeSellerRoutes.saveProducts, { body })).catch((error: unknown) => {
    if (!(error instanceof BackendRefused)) throw error;
  });
}
