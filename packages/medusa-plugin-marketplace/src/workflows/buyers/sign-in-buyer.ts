import type { AuthIdentityDTO, CustomerDTO, MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { buyersOf } from '../../container/buyers';
import { refusal } from '../../kernel/refuse';
import { readIdentity } from '../members/identities';
import { tokenOf } from '../members/token-of';
import { spendCode } from '../sign-in/sign-in-codes';
import { withAccountLock } from './account-lock';

/** The actor type of those who buy; an actor is a customer. */
const CUSTOMER_ACTOR = 'customer';
/**
 * Buyers' identities are their own, and no password opens them: whoever once registered an address that they do not
 * read (as a customer, or as somebody who sells) gets nothing of what its reader has.
 */
const PROVIDER = 'buyer-code';
/** What Medusa keeps of an identity's customer. */
export const CUSTOMER_TIE = `${CUSTOMER_ACTOR}_id`;

/**
 * A token for whoever knows the code that was sent to an address. The first time makes the account, or takes over one
 * that was registered with the address and never proved it. @throws InvalidInputError `code_wrong`
 */
export async function signInBuyer(
  container: MedusaContainer,
  { email, code }: { email: string; code: string },
): Promise<string> {
  if (!(await spendCode(container, 'buyer_sign_in', email, code))) {
    throw refusal('code', 'code_wrong');
  }
  const identity = await withAccountLock(container, email, () => identityFor(container, email));
  return tokenOf(container, identity, { actorType: CUSTOMER_ACTOR, authProvider: PROVIDER });
}

/** The identity of an address, tied to its customer; found again step by step, wherever it was cut off. */
async function identityFor(container: MedusaContainer, email: string): Promise<AuthIdentityDTO> {
  const auth = container.resolve(Modules.AUTH);
  const customer = await customerOf(container, email);
  const [known] = await auth.listAuthIdentities({
    provider_identities: { entity_id: email, provider: PROVIDER },
  });
  const identity =
    known ??
    (await auth.createAuthIdentities({
      provider_identities: [{ provider: PROVIDER, entity_id: email }],
    }));
  await auth.updateAuthIdentities({
    id: identity.id,
    app_metadata: { [CUSTOMER_TIE]: customer.id },
  });
  await untieOthers(container, email, customer.id);
  await buyersOf(container).keepBuyer(customer.id, identity.id);
  return readIdentity(container, identity.id);
}

async function customerOf(container: MedusaContainer, email: string): Promise<CustomerDTO> {
  const customers = container.resolve(Modules.CUSTOMER);
  const [known] = await customers.listCustomers({ email, has_account: true });
  return known ?? (await customers.createCustomers({ email, has_account: true }));
}

/** Whoever has a password of this address that was never proved is this customer no more. */
async function untieOthers(
  container: MedusaContainer,
  email: string,
  customerId: string,
): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const found = await auth.listAuthIdentities({ provider_identities: { entity_id: email } });
  for (const { id, app_metadata } of found) {
    const isOwn = await hasProvider(container, id);
    if (isOwn || app_metadata?.[CUSTOMER_TIE] !== customerId) continue;
    await auth.updateAuthIdentities({
      id,
      app_metadata: { ...app_metadata, [CUSTOMER_TIE]: null },
    });
  }
}

async function hasProvider(container: MedusaContainer, id: string): Promise<boolean> {
  const { provider_identities = [] } = await readIdentity(container, id);
  return provider_identities.some(({ provider }) => provider === PROVIDER);
}
