import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { DeletionRow } from '../../modules/buyer';
import { CUSTOMER_TIE } from './sign-in-buyer';

/**
 * Deletes what signs in as a customer, and what once did with their address. Of somebody who is more than a customer
 * only the tie goes; an identity that is another customer's, or nobody's yet, is not touched.
 */
export async function forgetIdentities(
  container: MedusaContainer,
  { customer_id, auth_identity_id, email }: DeletionRow,
): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const [own, ofAddress] = await Promise.all([
    auth.listAuthIdentities({ id: auth_identity_id ? [auth_identity_id] : [] }),
    auth.listAuthIdentities({ provider_identities: { entity_id: email } }),
  ]);
  const found = new Map([...own, ...ofAddress].map((identity) => [identity.id, identity]));
  for (const { id, app_metadata } of found.values()) {
    const { [CUSTOMER_TIE]: tied, ...others } = app_metadata ?? {};
    // Null: it was tied to whoever has this address, until they proved it in another way.
    if (tied !== customer_id && tied !== null) continue;
    const isOthers = Object.values(others).some(Boolean);
    if (isOthers) await auth.updateAuthIdentities({ id, app_metadata: others });
    else await auth.deleteAuthIdentities([id]);
  }
}
