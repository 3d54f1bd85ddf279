import 'server-only';
import { createHmac } from 'node:crypto';
import { headers } from 'next/headers';
import { environment } from '../environment';

/** Shows the backend that the storefront asks, which asks for every buyer from one address. */
export function storefrontProof(): Record<string, string> {
  const { PURGE_SECRET } = environment();
  if (!PURGE_SECRET) return {};
  const proof = createHmac('sha256', PURGE_SECRET).update('storefront').digest('base64url');
  return { 'x-ocop-storefront': proof };
}

/** For whom it asks, where the backend should count the request for them. Server actions only. */
export async function visitorHeaders(): Promise<Record<string, string>> {
  const visitor = (await headers()).get('x-forwarded-for');
  return visitor ? { 'x-forwarded-for': visitor } : {};
}
