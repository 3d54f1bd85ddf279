import { createHmac, timingSafeEqual } from 'node:crypto';

const LIFETIME_SECONDS = 60 * 24 * 3600;

/**
 * What a buyer without an account shows to read an order: its id, the end of the pass, and a signature
 * that only who holds the secret can make. The storefront, which shares the secret, makes the same.
 */
export function makeOrderPass(orderId: string, secret: string, now: Date): string {
  const claim = `${orderId}.${Math.floor(now.getTime() / 1000) + LIFETIME_SECONDS}`;
  return `${claim}.${sign(claim, secret)}`;
}

/** Whether a pass is ours, still good, and for this order. */
export function opensOrder(pass: string, orderId: string, secret: string, now: Date): boolean {
  const [id, expires, signature, ...rest] = pass.split('.');
  if (id !== orderId || !expires || !signature || rest.length > 0) return false;
  const expected = Buffer.from(sign(`${id}.${expires}`, secret));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  return Number(expires) > now.getTime() / 1000;
}

function sign(claim: string, secret: string): string {
  return createHmac('sha256', secret).update(`order-pass:${claim}`).digest('base64url');
}
