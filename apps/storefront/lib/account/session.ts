import 'server-only';
import { cookies } from 'next/headers';
import { setCookie } from '../cookies';

/** What shows the backend who buys. No script reads it, and no address ever carries it. */
const SESSION = 'nguoi-mua';
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const MOST_TOKEN = 3500;
/** The backend ends a session sooner; then the page asks to sign in again. */
const SESSION_SECONDS = 30 * 24 * 3600;

/** To which address a code was sent: whoever goes to read it finds the field for it when they come back. */
const CODE_ADDRESS = 'ma-mua-toi';
const CODE_ADDRESS_SECONDS = 20 * 60;

/** The session of this browser; it may be over. */
export async function buyerToken(): Promise<string | null> {
  const token = (await cookies()).get(SESSION)?.value ?? '';
  return token.length <= MOST_TOKEN && TOKEN.test(token) ? token : null;
}

/** Server actions only. */
export async function beginBuyerSession(token: string): Promise<void> {
  await setCookie(SESSION, token, SESSION_SECONDS);
  (await cookies()).delete(CODE_ADDRESS);
}

/** Server actions only. */
export async function endBuyerSession(): Promise<void> {
  (await cookies()).delete(SESSION);
}

/** Server actions only. */
export async function rememberBuyerCodeAddress(email: string): Promise<void> {
  await setCookie(CODE_ADDRESS, email, CODE_ADDRESS_SECONDS);
}

/** Where the last code went; null where none did, or long ago. */
export async function buyerCodeAddress(): Promise<string | null> {
  return (await cookies()).get(CODE_ADDRESS)?.value ?? null;
}
