import { createHmac, randomUUID } from 'node:crypto';

/** More than these are not named: whoever hears of a purge asks for the edition, which covers all. */
const MOST_TAGS = 5_000;

/** SHA-256 HMAC over the raw body, as the storefront checks it. */
function signPurge(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/**
 * Sends tags of the storefront's cache to be purged: one message, signed, with its time and a word
 * of its own, so that none is taken twice. Without STOREFRONT_URL there is no storefront to tell.
 * @throws when the storefront did not take it in time
 */
export async function sendPurge(tags: readonly string[], patience: number): Promise<void> {
  const { STOREFRONT_URL, PURGE_SECRET } = process.env;
  if (!STOREFRONT_URL || tags.length === 0) return;
  if (!PURGE_SECRET)
    throw new Error('PURGE_SECRET is not set: the storefront refuses unsigned purges');
  const body = JSON.stringify({
    tags: tags.slice(0, MOST_TAGS),
    sent_at: new Date().toISOString(),
    nonce: randomUUID(),
  });
  const response = await fetch(new URL('/api/purge', STOREFRONT_URL), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-ocop-signature': signPurge(body, PURGE_SECRET),
    },
    body,
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`the storefront answered the purge with ${response.status}`);
}
