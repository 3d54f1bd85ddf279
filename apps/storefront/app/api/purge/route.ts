import { revalidateTag } from 'next/cache';
import { boundedText } from '@/lib/bounded-text';
import { environment } from '@/lib/environment';
import { MAX_PURGE_BYTES, readPurgeRequest, TakenPurges } from '@/lib/purge-request';
import { PURGE_SIGNATURE_HEADER } from '@/lib/purge-signature';

const taken = new TakenPurges();

/** The backend's signed word that something in the shop is no longer true. */
export async function POST(request: Request): Promise<Response> {
  const rawBody = await boundedText(request, MAX_PURGE_BYTES);
  if (rawBody === null) return refuse(413, 'body too large');
  const signature = request.headers.get(PURGE_SIGNATURE_HEADER);
  const secret = environment().PURGE_SECRET;
  const purge = readPurgeRequest({ rawBody, signature }, { secret, taken }, new Date());
  if ('status' in purge) return refuse(purge.status, purge.message);
  for (const tag of purge.tags) revalidateTag(tag, { expire: 0 });
  return Response.json({ purged: purge.tags.length });
}

function refuse(status: number, message: string): Response {
  return Response.json({ type: 'not_allowed', message }, { status });
}
