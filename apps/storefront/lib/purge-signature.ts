import { createHmac, timingSafeEqual } from 'node:crypto';

export const PURGE_SIGNATURE_HEADER = 'x-ocop-signature';
const PREFIX = 'sha256=';

/** The signature of a raw body: `sha256=` and the hex HMAC-SHA256 under the shared secret. */
export function signPurge(rawBody: string, secret: string): string {
  return `${PREFIX}${createHmac('sha256', secret).update(rawBody, 'utf8').digest('hex')}`;
}

/** Whether a signature belongs to exactly this body; compared in constant time. */
export function isPurgeSignature(
  rawBody: string,
  signature: string | null,
  secret: string,
): boolean {
  if (!signature) return false;
  const expected = Buffer.from(signPurge(rawBody, secret));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
