import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createUsersWorkflow } from '@medusajs/medusa/core-flows';
import { setPassword } from './set-password';
import { firstOf } from './store/first-of';

/** An operator who can sign in with these; a known one gets this password. */
export async function setUpAdminUser(
  container: MedusaContainer,
  { email, password }: { email: string; password: string },
): Promise<void> {
  const [found] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 });
  const user = found ?? (await createUser(container, email));
  const id = await setPassword(container, { email, password });
  await container
    .resolve(Modules.AUTH)
    .updateAuthIdentities([{ id, app_metadata: { user_id: user.id } }]);
}

async function createUser(container: MedusaContainer, email: string) {
  const { result } = await createUsersWorkflow(container).run({
    input: { users: [{ email, first_name: 'Ban quản trị', last_name: 'Chợ Phiên' }] },
  });
  return firstOf(result, 'user');
}
