import type { AuthIdentityDTO, MedusaContainer } from '@medusajs/framework/types';
import { MedusaError, Modules } from '@medusajs/framework/utils';

/** The actor type of those who sell; an actor is a member. */
export const SELLER_ACTOR = 'seller';
export const EMAILPASS = 'emailpass';

/** What Medusa keeps of an identity's actor. */
const TIE = `${SELLER_ACTOR}_id`;

export function readIdentity(container: MedusaContainer, id: string): Promise<AuthIdentityDTO> {
  const auth = container.resolve(Modules.AUTH);
  return auth.retrieveAuthIdentity(id, { relations: ['provider_identities'] });
}

/** The identity that signs in with this address; null where there is none. */
export async function identityOfEmail(
  container: MedusaContainer,
  email: string,
): Promise<AuthIdentityDTO | null> {
  const auth = container.resolve(Modules.AUTH);
  const [identity] = await auth.listAuthIdentities(
    { provider_identities: { entity_id: email, provider: EMAILPASS } },
    { relations: ['provider_identities'] },
  );
  return identity ?? null;
}

/** The address that an identity signs in with. @throws MedusaError `invalid_data` where it has none */
export async function emailOfIdentity(container: MedusaContainer, id: string): Promise<string> {
  const { provider_identities = [] } = await readIdentity(container, id);
  const email = provider_identities.find(({ provider }) => provider === EMAILPASS)?.entity_id;
  if (email) return email;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    'Tài khoản bán hàng cần đăng ký bằng địa chỉ email.',
  );
}

/**
 * Says to Medusa which member an identity is, or that it is none any more. Its own step refuses an identity
 * that was a member before, since it keeps the key of what it takes away.
 */
export async function tieIdentity(
  container: MedusaContainer,
  id: string,
  memberId: string | null,
): Promise<{ before: string | null }> {
  const auth = container.resolve(Modules.AUTH);
  const { app_metadata } = await auth.retrieveAuthIdentity(id);
  const { [TIE]: before, ...others } = app_metadata ?? {};
  const tied = typeof before === 'string' ? before : null;
  if (tied === memberId) return { before: tied };
  await auth.updateAuthIdentities({
    id,
    app_metadata: memberId === null ? others : { ...others, [TIE]: memberId },
  });
  return { before: tied };
}
