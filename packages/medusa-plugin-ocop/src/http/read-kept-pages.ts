import { type KeptPages, keptPagesSchema } from 'ocop-contract';
import { STOREFRONT_HEADER, storefrontProof } from './rate-limit/client';

/** An operator waits for it. */
const PATIENCE = 1_500;

/** What the storefront that is known keeps of its pages; null where there is none, or it does not say. */
export async function readKeptPages(): Promise<KeptPages | null> {
  const { STOREFRONT_URL, PURGE_SECRET } = process.env;
  if (!STOREFRONT_URL || !PURGE_SECRET) return null;
  const answer = await ask(STOREFRONT_URL, PURGE_SECRET).catch(() => null);
  return keptPagesSchema.safeParse(answer).data ?? null;
}

async function ask(storefront: string, secret: string): Promise<unknown> {
  const response = await fetch(new URL('/api/kept-documents', storefront), {
    headers: { [STOREFRONT_HEADER]: storefrontProof(secret) },
    signal: AbortSignal.timeout(PATIENCE),
  });
  return response.ok ? response.json() : null;
}
