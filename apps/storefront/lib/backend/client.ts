import 'server-only';
import { z } from 'zod';
import { noteRead, noteUnkept } from '../../server/render-record.mjs';
import type { CachePolicy } from '../cache-manifest';
import { environment } from '../environment';
import { BackendBusy, BackendNotFound, BackendRefused, BackendUnavailable } from './errors';
import { repeatWhileBusy } from './repeat-while-busy';
import { storefrontProof } from './storefront-proof';

const READ_TIMEOUT_MILLISECONDS = 8_000;
const WRITE_TIMEOUT_MILLISECONDS = 30_000;

export interface BackendRequest<T> {
  path: string;
  /** What the answer has to be; parsed here, trusted from here on. */
  schema: z.ZodType<T>;
  method?: 'GET' | 'POST' | 'DELETE';
  query?: Record<string, string | number | readonly string[]>;
  headers?: Record<string, string>;
  /** Sent as JSON, a form as the form that it is. */
  body?: Record<string, unknown> | FormData;
  /** How the answer is kept (`lib/cache-manifest`); without it, it is not. */
  cache?: CachePolicy;
  /** How long a page may show an answer that is not kept; without it, and without `cache`, the page is not. */
  shown?: CachePolicy;
  /** For slow writes such as placing an order. */
  slow?: boolean;
}

/** What a basket is that somebody else is changing at this moment. */
const BUSY_CODE = 'cart_busy';

/**
 * The one way from the storefront to the backend.
 * @throws BackendUnavailable, BackendNotFound, BackendRefused
 */
export async function callBackend<T>(request: BackendRequest<T>): Promise<T> {
  noteHowLong(request);
  const answer = await repeatWhileBusy(() => send(request)).catch((error: unknown) => {
    noteUnkept();
    throw error;
  });
  const parsed = request.schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  noteUnkept();
  throw new BackendUnavailable(`${request.path}: answer not understood`, { cause: parsed.error });
}

/** Of what is kept, the cache's own handler says how long it holds. */
function noteHowLong<T>({ cache, shown }: BackendRequest<T>): void {
  if (shown) noteRead(shown.tags, Date.now() + shown.revalidate * 1000);
  else if (!cache) noteUnkept();
}

async function send<T>(request: BackendRequest<T>): Promise<unknown> {
  const { path } = request;
  const response = await ask(request).catch((cause: unknown) => {
    throw new BackendUnavailable(`${path}: no answer`, { cause });
  });
  if (response.ok) {
    return response.json().catch((cause: unknown) => {
      throw new BackendUnavailable(`${path}: answer not understood`, { cause });
    });
  }
  throw await refusal(path, response);
}

function ask<T>({
  path,
  method,
  query,
  headers,
  body,
  cache,
  slow,
}: BackendRequest<T>): Promise<Response> {
  const { BACKEND_URL, PUBLISHABLE_KEY } = environment();
  const url = new URL(path, BACKEND_URL);
  for (const [name, values] of Object.entries(query ?? {})) {
    for (const value of [values].flat()) url.searchParams.append(name, String(value));
  }
  return fetch(url, {
    method: method ?? 'GET',
    headers: {
      accept: 'application/json',
      'x-publishable-api-key': PUBLISHABLE_KEY,
      ...storefrontProof(),
      ...(body && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    signal: AbortSignal.timeout(slow ? WRITE_TIMEOUT_MILLISECONDS : READ_TIMEOUT_MILLISECONDS),
    ...(cache ? { next: cache } : { cache: 'no-store' }),
  });
}

/**
 * Asks something for a visitor by name: the backend's limit counts for them, and what it says with it
 * can be passed on. Never kept. @throws BackendUnavailable where there is no answer in time
 */
export async function askForVisitor(request: {
  path: string;
  query: Record<string, string>;
  /** The visitor's address, as the proxy in front of the shop says it. */
  visitor: string | null;
  /** What shows who they are. */
  headers?: Record<string, string>;
  signal: AbortSignal;
}): Promise<Response> {
  const { BACKEND_URL, PUBLISHABLE_KEY } = environment();
  const url = new URL(request.path, BACKEND_URL);
  url.search = new URLSearchParams(request.query).toString();
  const headers: Record<string, string> = {
    'x-publishable-api-key': PUBLISHABLE_KEY,
    ...storefrontProof(),
    ...request.headers,
  };
  if (request.visitor) headers['x-forwarded-for'] = request.visitor;
  const timeout = AbortSignal.timeout(READ_TIMEOUT_MILLISECONDS);
  const signal = AbortSignal.any([request.signal, timeout]);
  try {
    return await fetch(url, { headers, cache: 'no-store', signal });
  } catch (cause) {
    throw new BackendUnavailable(`${request.path}: no answer`, { cause });
  }
}

const refusalAnswerSchema = z.object({
  code: z.string().nullable().catch(null),
  message: z.string().catch(''),
});

async function refusal(path: string, response: Response): Promise<Error> {
  const { status } = response;
  const answer: unknown = await response.json().catch(() => null);
  if (status >= 500) return new BackendUnavailable(`${path}: answered ${status}`);
  if (status === 404) return new BackendNotFound(path);
  const parsed = refusalAnswerSchema.safeParse(answer);
  const { code, message } = parsed.success ? parsed.data : { code: null, message: '' };
  if (code === BUSY_CODE) return new BackendBusy(`${path}: busy`);
  return new BackendRefused(message || response.statusText, status, code, answer);
}
