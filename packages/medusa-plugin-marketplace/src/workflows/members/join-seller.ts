import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError, Modules } from '@medusajs/framework/utils';
import { refusal } from '../../kernel/refuse';
import { hashOfToken } from '../../kernel/secrets';
import { EMAILPASS, identityOfEmail, readIdentity, SELLER_ACTOR } from './identities';
import { readInvitation } from './invitations';
import { refuseWeakPassword } from './set-password';
import { tokenOf } from './token-of';
import { joinSellerWorkflow } from './workflows/join-seller';

export interface JoinInput {
  token: string;
  name: string | null;
  password: string;
}

/**
 * Makes whoever holds the link of an invitation a member, and signs them in. Asked again by the same, since
 * the answer was lost, a token again.
 * @throws InvalidInputError `invitation_over`, `email_taken`, or of the password
 */
export async function joinSeller(
  container: MedusaContainer,
  { token, name, password }: JoinInput,
): Promise<string> {
  const { invitation } = await readInvitation(container, token);
  const authIdentityId = await identityBy(container, invitation.email, password);
  await joinSellerWorkflow(container).run({
    input: { tokenHash: hashOfToken(token), authIdentityId, name },
  });
  return tokenOf(container, await readIdentity(container, authIdentityId));
}

/** The identity of an address that has one, by its password; else a new one with this password. */
async function identityBy(
  container: MedusaContainer,
  email: string,
  password: string,
): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const credentials = { body: { email, password }, actor_type: SELLER_ACTOR, ...NO_REQUEST };
  if (await identityOfEmail(container, email)) {
    const { success, authIdentity } = await auth.authenticate(EMAILPASS, credentials);
    if (success && authIdentity) return authIdentity.id;
    throw refusal('password', 'password_wrong');
  }
  refuseWeakPassword(password, email);
  const { success, authIdentity, error } = await auth.register(EMAILPASS, credentials);
  if (success && authIdentity) return authIdentity.id;
  // Somebody else registered the address at this moment.
  throw new MedusaError(MedusaError.Types.UNAUTHORIZED, error ?? 'register');
}

/** What providers are told of a request, which passwords do not look at. */
const NO_REQUEST = { url: '', headers: {}, query: {}, protocol: '' };
