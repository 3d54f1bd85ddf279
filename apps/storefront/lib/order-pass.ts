import { createHmac, timingSafeEqual } from 'node:crypto';

const LIFETIME_SECONDS = 60 * 24 * 3600;
/** For so long the pass shows name, number and address, too; then the goods only. */
const PRIVATE_SECONDS = 24 * 3600;

/** What a pass opens of its order: all of it, or the goods, to say how they were. */
export type OrderAccess = 'all' | 'goods';

/**
 * A buyer without an account shows that an order is theirs with a pass that only this shop can make:
 * order id, end of validity, signature. Kept in a cookie that scripts cannot read.
 */
export function makeOrderPass(orderId: string, secret: string, now: Date): string {
  const expires = Math.floor(now.getTime() / 1000) + LIFETIME_SECONDS;
  const claim = `${orderId}.${expires}`;
  return `${claim}.${sign(claim, secret)}`;
}

/** The order that a pass opens and how far, or null when it is not ours or no longer valid. */
export function readOrderPass(
  pass: string,
  secret: string,
  now: Date,
): { orderId: string; access: OrderAccess } | null {
  const [orderId, expires, signature, ...rest] = pass.split('.');
  if (!orderId || !expires || !signature || rest.length > 0) return null;
  const expected = Buffer.from(sign(`${orderId}.${expires}`, secret));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const left = Number(expires) - now.getTime() / 1000;
  if (!(left > 0)) return null;
  return { orderId, access: left > LIFETIME_SECONDS - PRIVATE_SECONDS ? 'all' : 'goods' };
}

export const ORDER_PASS_SECONDS = LIFETIME_SECONDS;

function sign(claim: string, secret: string): string {
  return createHmac('sha256', secret).update(`order-pass:${claim}`).digest('base64url');
}
