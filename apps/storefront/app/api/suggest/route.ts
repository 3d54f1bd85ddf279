import { suggestAnswer } from 'ocop-contract';
import { collapseSpaces, nfc } from 'ocop-core';
import { z } from 'zod';
import { askForVisitor } from '@/lib/backend/client';
import { settle } from '@/lib/backend/settle';
import { CACHE_MANIFEST } from '@/lib/cache-manifest';
import { environment } from '@/lib/environment';
import { invalidData } from '@/lib/invalid-data';
import { makeSuggestions } from '@/lib/search/make-suggestions';
import { LONGEST_SUGGESTED } from '@/lib/search/suggestions';

const querySchema = z.object({
  q: z
    .string()
    .transform((q) => collapseSpaces(nfc(q)))
    .pipe(z.string().min(1).max(LONGEST_SUGGESTED)),
  lang: z.enum(['vi', 'en']).default('vi'),
});

/** Of each kind; the shop shows fewer, and completes words from all of them. */
const LIMIT = '12';
const PASSED_ON = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', 'retry-after'];

/** Suggestions for the search field while somebody types. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const query = querySchema.safeParse(asked, { reportInput: true });
  if (!query.success) return invalidData(query.error, asked.lang === 'en' ? 'en' : 'vi');
  const { q, lang } = query.data;
  const answer = await settle(
    askForVisitor({
      path: '/store/ocop/suggest',
      query: { q, limit: LIMIT },
      visitor: request.headers.get('x-forwarded-for'),
      signal: request.signal,
    }),
  );
  if (!answer.available) return unavailable();
  const headers = passedOn(answer.value.headers);
  if (answer.value.status === 429) {
    return Response.json({ type: 'too_many_requests' }, { status: 429, headers });
  }
  const suggested = suggestAnswer.safeParse(await answer.value.json().catch(() => null));
  if (!answer.value.ok || !suggested.success) return unavailable();
  const { seconds } = CACHE_MANIFEST.suggestions;
  headers.set('cache-control', `private, max-age=${seconds}`);
  const { BACKEND_URL } = environment();
  return Response.json(
    makeSuggestions(suggested.data, { q, locale: lang, backendUrl: BACKEND_URL }),
    { headers },
  );
}

function unavailable(): Response {
  return Response.json(
    { type: 'unavailable' },
    { status: 503, headers: { 'cache-control': 'no-store' } },
  );
}

function passedOn(from: Headers): Headers {
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const name of PASSED_ON) {
    const value = from.get(name);
    if (value) headers.set(name, value);
  }
  return headers;
}
