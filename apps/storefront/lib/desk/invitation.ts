import 'server-only';
import { cookies } from 'next/headers';
import { INVITATION } from './invitation-link';

const TOKEN = /^[\w.~-]{20,200}$/;

/** The token of the invitation that this browser was opened with; null where there is none. */
export async function invitationToken(): Promise<string | null> {
  const token = (await cookies()).get(INVITATION)?.value ?? '';
  return TOKEN.test(token) ? token : null;
}

/** Server actions only: it was used. */
export async function forgetInvitation(): Promise<void> {
  (await cookies()).delete(INVITATION);
}
