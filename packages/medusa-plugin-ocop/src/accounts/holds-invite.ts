import type { MedusaRequest } from '@medusajs/framework/http';
import { Modules } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';

const withToken = z.object({ invite_token: z.string() });

/**
 * Whether a request shows the token of an invite that is open: in its body or query, or as the admin's
 * page for invites does, which asks without it, from an address that holds it.
 */
export async function holdsInvite(req: MedusaRequest): Promise<boolean> {
  const users = req.scope.resolve(Modules.USER);
  for (const token of tokensOf(req)) {
    try {
      await users.validateInviteToken(token);
      return true;
    } catch {
      // Not ours, taken back or too old.
    }
  }
  return false;
}

function tokensOf({ body, query, headers }: MedusaRequest): string[] {
  const inBody = withToken.safeParse(body).data?.invite_token;
  const { token } = query;
  const page = URL.canParse(headers.referer ?? '') ? new URL(headers.referer ?? '') : null;
  const inAddress = page?.pathname.endsWith('/invite') ? page.searchParams.get('token') : null;
  return [inBody, token, inAddress].flatMap((one) => (typeof one === 'string' && one ? [one] : []));
}
