import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError, Modules } from '@medusajs/framework/utils';
import { createUsersWorkflow } from '@medusajs/medusa/core-flows';
import { firstOf } from './store/first-of';

const PROVIDER = 'emailpass';

/** An operator who can sign in with these; a known one gets this password. */
export async function setUpAdminUser(
  container: MedusaContainer,
  { email, password }: { email: string; password: string },
): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const [found] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 });
  const user = found ?? (await createUser(container, email));
  const identities = await auth.listProviderIdentities({ entity_id: email, provider: PROVIDER });
  const known = identities[0]?.auth_identity_id;
  if (known) {
    const { success, error } = await auth.updateProvider(PROVIDER, { entity_id: email, password });
    if (!success) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? email);
  }
  const identityId = known ?? (await register(container, email, password));
  await auth.updateAuthIdentities([{ id: identityId, app_metadata: { user_id: user.id } }]);
}

async function createUser(container: MedusaContainer, email: string) {
  const { result } = await createUsersWorkflow(container).run({
    input: { users: [{ email, first_name: 'Ban quản trị', last_name: 'Chợ Phiên' }] },
  });
  return firstOf(result, 'user');
}

async function register(container: MedusaContainer, email: string, password: string) {
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
