import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError, Modules } from '@medusajs/framework/utils';
import { passwordProblem } from 'medusa-plugin-ocop/http';
import { InvalidInputError } from 'medusa-plugin-ocop/modules/certification';
import { membersOf } from '../../container/members';
import { EMAILPASS, readIdentity } from './identities';
import { identityToSignIn } from './identity-to-sign-in';

/** @throws InvalidInputError where anybody would guess the password */
export function refuseWeakPassword(password: string, email: string): void {
  const problem = passwordProblem(password, email);
  if (problem) throw new InvalidInputError([{ path: 'password', ...problem }]);
}

/** Gives a member a new password, or their first. @throws InvalidInputError where anybody would guess it */
export async function setPassword(
  container: MedusaContainer,
  memberId: string,
  password: string,
): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const member = await membersOf(container).findMember(memberId);
  refuseWeakPassword(password, member.email);
  const { id } = await identityToSignIn(container, member);
  const { provider_identities = [] } = await readIdentity(container, id);
  const known = provider_identities.find(({ provider }) => provider === EMAILPASS);
  if (!known) {
    await auth.createProviderIdentities({
      provider: EMAILPASS,
      entity_id: member.email,
      auth_identity_id: id,
    });
  }
  const entity_id = known?.entity_id ?? member.email;
  const { success, error } = await auth.updateProvider(EMAILPASS, { entity_id, password });
  if (!success) throw new MedusaError(MedusaError.Types.INVALID_DATA, error ?? 'password');
}
