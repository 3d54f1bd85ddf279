import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';

/** Who an entry of the register is attributed to: `admin:<user id>` (or the id of a secret key). */
export function actorOf(req: Pick<AuthenticatedMedusaRequest, 'auth_context'>): string {
  return `admin:${req.auth_context.actor_id}`;
}
