import { createHmac, timingSafeEqual } from 'node:crypto';

const LIFETIME_SECONDS = 24 * 3600;

/**
 * A buyer without an account shows that an order is theirs with a pass that only this shop can make:
 * order id, end of validity, signature. Kept in a cookie that scripts cannot read.
 */
export function makeOrderPass(orderId: string, secret: string, now: Date): string {
  const expires = Math.floor(now.getTime() / 1000) + LIFETIME_SECONDS;
  const claim = `${orderId}.${expires}`;
  return `${claim}.${sign(claim, secret)}`;
}

/** The order that a pass opens, or null when it is not ours or no longer valid. */
export function readOrderPass(pass: string, secret: string, now: Date): string | null {
  const [orderId, expires, signature, ...rest] = pass.split('.');
  if (!orderId || !expires || !signature || rest.length > 0) return null;
  const expected = Buffer.from(sign(`${orderId}.${expires}`, secret));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return Number(expires) * 1000 > now.getTime() ? orderId : null;
}

export const ORDER_PASS_SECONDS = LIFETIME_SECONDS;

function sign(claim: string, secret: string): string {
  return createHmac('sha256', secret).update(`order-pass:${claim}`).digest('base64url');
}
