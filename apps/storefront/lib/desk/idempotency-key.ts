import { createHash } from 'node:crypto';

/**
 * The name of one write: of the form as it was drawn and of what is sent with it. Sent again because no
 * answer came, it is the same; with anything else in it, or from a form drawn anew, another.
 */
export function idempotencyKey(nonce: string, ...sent: readonly string[]): string {
  const hash = createHash('sha256').update(nonce);
  for (const part of sent) hash.update('\0').update(part);
  return hash.digest('base64url');
}
