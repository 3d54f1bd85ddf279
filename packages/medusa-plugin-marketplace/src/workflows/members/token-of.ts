import type { AuthIdentityDTO, MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { generateJwtTokenForAuthIdentity } from '@medusajs/medusa/api/auth/utils/generate-jwt-token';
import { EMAILPASS, SELLER_ACTOR } from './identities';

/**
 * The token that Medusa's own sign-in gives a member, or whom else is said. Where a second factor is wanted, it says so, and opens nothing
 * until that was shown.
 */
export function tokenOf(
  container: MedusaContainer,
  authIdentity: AuthIdentityDTO,
  { actorType, authProvider } = { actorType: SELLER_ACTOR, authProvider: EMAILPASS },
): Promise<string> {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const { jwtSecret, jwtExpiresIn, jwtOptions } = projectConfig.http;
  if (!jwtSecret) throw new Error('nothing signs tokens: jwtSecret is not configured');
  return generateJwtTokenForAuthIdentity(
    { authIdentity, actorType, authProvider, container },
    { secret: jwtSecret, expiresIn: jwtExpiresIn, options: jwtOptions },
  );
}
