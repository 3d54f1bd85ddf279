import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MedusaRequest } from '@medusajs/framework/http';
import { clientNetwork } from './client-network';
import type { RateLimits } from './rate-limits';

/** The header by which the storefront shows that it is the storefront. */
export const STOREFRONT_HEADER = 'x-ocop-storefront';

type Asker = Pick<MedusaRequest, 'headers' | 'socket'>;

/**
 * Whom a request counts for: the network it comes from; behind a proxy that is believed, or the
 * storefront, the one it is passed on for.
 */
export function clientOf(req: Asker, { isTrusted }: Pick<RateLimits, 'isTrusted'>): string {
  const peer = req.socket.remoteAddress ?? '';
  const forwarded = forwardedFor(req);
  return clientNetwork(forwarded && (isTrusted(peer) || isStorefront(req)) ? forwarded : peer);
}

/** A forwarded request is its visitor's; what the storefront asks for itself is nobody's. */
export function isOwnRequest(req: Asker, { isExempt }: Pick<RateLimits, 'isExempt'>): boolean {
  if (forwardedFor(req)) return false;
  return isStorefront(req) || isExempt(req.socket.remoteAddress ?? '');
}

/** The address that the nearest proxy saw: the last one, which no client can write. */
function forwardedFor({ headers }: Asker): string | undefined {
  const value = headers['x-forwarded-for'];
  return [value].flat().join(',').split(',').at(-1)?.trim() || undefined;
}

/** Who knows PURGE_SECRET, as the storefront does. */
function isStorefront({ headers }: Asker): boolean {
  const { PURGE_SECRET } = process.env;
  const given = headers[STOREFRONT_HEADER];
  if (!PURGE_SECRET || typeof given !== 'string') return false;
  const expected = Buffer.from(storefrontProof(PURGE_SECRET));
  const proof = Buffer.from(given);
  return proof.length === expected.length && timingSafeEqual(proof, expected);
}

/** What the storefront sends in its header. */
export function storefrontProof(secret: string): string {
  return createHmac('sha256', secret).update('storefront').digest('base64url');
}
