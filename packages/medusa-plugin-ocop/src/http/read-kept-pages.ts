import { z } from '@medusajs/framework/zod';
import type { KeptPages } from 'ocop-contract';
import { STOREFRONT_HEADER, storefrontProof } from './rate-limit/client';

/** An operator waits for it. */
const PATIENCE = 1_500;

const count = z.number().int().nonnegative();
const countsSchema = z.object({
  documents: count,
  bytes: count,
  served: count,
  unchanged: count,
  rendered: count,
  joined: count,
  purged: count,
  pushedOut: count,
});

/** What the storefront that is known keeps of its pages; null where there is none, or it does not say. */
export async function readKeptPages(): Promise<KeptPages | null> {
  const { STOREFRONT_URL, PURGE_SECRET } = process.env;
  if (!STOREFRONT_URL || !PURGE_SECRET) return null;
  const answer = await ask(STOREFRONT_URL, PURGE_SECRET).catch(() => null);
  const { success, data } = countsSchema.safeParse(answer);
  if (!success) return null;
  const { pushedOut, ...counts } = data;
  return { ...counts, pushed_out: pushedOut };
}

async function ask(storefront: string, secret: string): Promise<unknown> {
  const response = await fetch(new URL('/api/kept-documents', storefront), {
    headers: { [STOREFRONT_HEADER]: storefrontProof(secret) },
    signal: AbortSignal.timeout(PATIENCE),
  });
  return response.ok ? response.json() : null;
}
