import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A token that nobody guesses, to be sent once and kept as its hash only. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a token: it has the entropy that makes a plain hash safe. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Six figures, each as likely as any other. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** What is kept of a short code: without the secret nobody can try all of them against the table. */
export function hashOfCode(secret: string, purpose: string, to: string, code: string): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([purpose, to, code]))
    .digest('hex');
}

/** Whether two hashes are one, in the same time whatever they are. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
