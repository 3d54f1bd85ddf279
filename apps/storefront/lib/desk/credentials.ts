import 'server-only';
import { passwordBody, type Route, sellerRoutes, signInCodeBody, tokenAnswer } from 'ocop-contract';
import { BackendRefused } from '../backend/errors';
import { callSeller } from './call-seller';

/** Medusa's own ways to become known and to be let in by a password, for those who sell. */
const REGISTER = medusaRoute('/auth/seller/emailpass/register', 'A new identity');
const SIGN_IN = medusaRoute('/auth/seller/emailpass', 'A session, by password');

export const credentialsBody = signInCodeBody.extend({ password: passwordBody.shape.password });

export interface Credentials {
  email: string;
  password: string;
}

/** A session for who knows the password; null where it is wrong. @throws BackendUnavailable, BackendRefused */
export async function sessionByPassword(credentials: Credentials): Promise<string | null> {
  const given = await unlessUnknown(callSeller(SIGN_IN, { body: { ...credentials }, token: '' }));
  return given?.token ?? null;
}

/**
 * The beginning of an account: what the backend knows nobody by yet, or whom it knows by this password,
 * since an answer was lost or they buy here. Null where the address has another password.
 * @throws BackendUnavailable, BackendRefused for a password that anybody would guess
 */
export async function identityBy(credentials: Credentials): Promise<string | null> {
  const begun = await unlessUnknown(callSeller(REGISTER, { body: { ...credentials }, token: '' }));
  return begun?.token ?? sessionByPassword(credentials);
}

/** Whether a session is of a member of a seller. @throws BackendUnavailable */
export async function isMember(token: string): Promise<boolean> {
  return (await unlessUnknown(callSeller(sellerRoutes.me, { token }))) !== null;
}

/** Null where the backend knows nobody by that. */
async function unlessUnknown<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof BackendRefused && error.status === 401) return null;
    throw error;
  }
}

function medusaRoute(path: string, summary: string) {
  return { method: 'POST', path, summary, answer: tokenAnswer } as const satisfies Route;
}
