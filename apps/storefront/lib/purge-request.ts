import { z } from 'zod';
import { isPurgeableTag } from './cache-manifest';
import { isPurgeSignature } from './purge-signature';

/** A decision may cover thousands of products; a tag is about 60 characters. */
export const MAX_PURGE_BYTES = 1_000_000;
const MAX_AGE_MILLISECONDS = 5 * 60_000;

const bodySchema = z.object({
  tags: z.array(z.string().refine(isPurgeableTag, 'not a tag of the cache manifest')).min(1),
  sent_at: z.iso.datetime({ offset: true }),
});

export type PurgeRequest = { tags: string[] } | { status: 400 | 401; message: string };

/**
 * What a signed purge asks for. The signature is judged before anything of the body is read; a
 * request that is older than five minutes (or from the future by as much) is not accepted, so that
 * a recorded one is of no use.
 */
export function readPurgeRequest(
  rawBody: string,
  signature: string | null,
  secret: string | undefined,
  now: Date,
): PurgeRequest {
  if (!secret || !isPurgeSignature(rawBody, signature, secret)) {
    return { status: 401, message: 'signature missing or wrong' };
  }
  const body = bodySchema.safeParse(parseJson(rawBody));
  if (!body.success) return { status: 400, message: z.prettifyError(body.error) };
  const age = now.getTime() - new Date(body.data.sent_at).getTime();
  if (Math.abs(age) > MAX_AGE_MILLISECONDS) {
    return { status: 401, message: 'sent_at: more than five minutes away' };
  }
  return { tags: [...new Set(body.data.tags)] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
