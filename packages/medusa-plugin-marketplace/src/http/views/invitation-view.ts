import type { invitationSchema } from 'ocop-contract';
import type { z } from 'zod';
import type { InvitationRow } from '../../modules/seller-member';

/** An open invitation as the desk reads it. */
export function invitationView({
  id,
  email,
  role,
  expires_at,
}: InvitationRow): z.input<typeof invitationSchema> {
  return { id, email, role, expires_at: new Date(expires_at).toISOString() };
}
