import type { AuthIdentityDTO, MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { membersOf } from '../../container/members';
import type { MemberRow } from '../../modules/seller-member';
import { EMAILPASS, identityOfEmail, readIdentity, tieIdentity } from './identities';

/**
 * The identity by which a member signs in, tied to them. Who has none yet is given the one of their address,
 * or a new one without a password.
 */
export async function identityToSignIn(
  container: MedusaContainer,
  { id, email, auth_identity_id }: MemberRow,
): Promise<AuthIdentityDTO> {
  const identityId = auth_identity_id ?? (await identityFor(container, email));
  if (auth_identity_id === null) await membersOf(container).keepIdentity(id, identityId);
  await tieIdentity(container, identityId, id);
  return readIdentity(container, identityId);
}

async function identityFor(container: MedusaContainer, email: string): Promise<string> {
  const known = await identityOfEmail(container, email);
  if (known) return known.id;
  const made = await container.resolve(Modules.AUTH).createAuthIdentities({
    provider_identities: [{ provider: EMAILPASS, entity_id: email }],
  });
  return made.id;
}
