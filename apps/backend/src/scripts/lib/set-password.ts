import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError, Modules } from '@medusajs/framework/utils';

const PROVIDER = 'emailpass';

/** Lets an address sign in with this password; answers its identity, a new one or the known. */
export async function setPassword(
  container: MedusaContainer,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const identities = await auth.listProviderIdentities({ entity_id: email, provider: PROVIDER });
  const known = identities[0]?.auth_identity_id;
  if (!known) return register(container, email, password);
  const { success, error } = await auth.updateProvider(PROVIDER, { entity_id: email, password });
  if (!success) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? email);
  return known;
}

async function register(
  container: MedusaContainer,
  email: string,
  password: string,
): Promise<string> {
  const { authIdentity, error } = await container.resolve(Modules.AUTH).register(PROVIDER, {
    body: { email, password },
    url: '',
    headers: {},
    query: {},
    protocol: '',
  });
  if (!authIdentity) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? email);
  return authIdentity.id;
}
