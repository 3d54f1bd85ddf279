import { z } from 'zod';
import { isPurgeableTag } from './cache-manifest';
import { isPurgeSignature } from './purge-signature';

/** A decision may cover thousands of products; a tag is about 60 characters. Read no further. */
export const MAX_PURGE_BYTES = 1_000_000;
/** On its way, and between two clocks that are set by the network. */
const MAX_AGE_MILLISECONDS = 60_000;

const bodySchema = z.object({
  tags: z.array(z.string().refine(isPurgeableTag, 'not a tag of the cache manifest')).min(1),
  sent_at: z.iso.datetime({ offset: true }),
});

export type PurgeRequest = { tags: string[] } | { status: 400 | 401; message: string };

/** The purges that this process has taken, by their signatures, until they are too old anyway. */
export class TakenPurges {
  private readonly until = new Map<string, number>();

  /** Whether this one is taken for the first time. Only what the backend signed may come here. */
  take(signature: string, sentAt: Date, now: Date): boolean {
    for (const [known, end] of this.until) if (end < now.getTime()) this.until.delete(known);
    if (this.until.has(signature)) return false;
    this.until.set(signature, sentAt.getTime() + MAX_AGE_MILLISECONDS);
    return true;
  }
}

/**
 * What a signed purge asks for. The signature is judged before anything of the body is read. A request
 * that is older than a minute (or from the future by as much) is not accepted, nor one that was taken
 * before: a recorded one is of no use. The signature is over time and nonce, so that no two are alike.
 */
export function readPurgeRequest(
  { rawBody, signature }: { rawBody: string; signature: string | null },
  { secret, taken }: { secret: string | undefined; taken: TakenPurges },
  now: Date,
): PurgeRequest {
  if (!secret || !signature || !isPurgeSignature(rawBody, signature, secret)) {
    return { status: 401, message: 'signature missing or wrong' };
  }
  const body = bodySchema.safeParse(parseJson(rawBody));
  if (!body.success) return { status: 400, message: z.prettifyError(body.error) };
  const sentAt = new Date(body.data.sent_at);
  if (Math.abs(now.getTime() - sentAt.getTime()) > MAX_AGE_MILLISECONDS) {
    return { status: 401, message: 'sent_at: more than a minute away' };
  }
  if (!taken.take(signature, sentAt, now)) return { status: 401, message: 'taken before' };
  return { tags: [...new Set(body.data.tags)] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
