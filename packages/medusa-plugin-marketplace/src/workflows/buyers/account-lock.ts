import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';

/** Seconds that whoever signs in with an address waits for another who does, or for its account to end. */
const PATIENCE = 10;

/** Whoever makes the account of an address, or ends it, is alone with it. */
export function withAccountLock<T>(
  container: MedusaContainer,
  email: string,
  work: () => Promise<T>,
): Promise<T> {
  return container
    .resolve(Modules.LOCKING)
    .execute(`buyer-account:${email}`, work, { timeout: PATIENCE });
}
