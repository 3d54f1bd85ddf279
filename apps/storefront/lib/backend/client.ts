import 'server-only';
import Medusa, { FetchError } from '@medusajs/js-sdk';
import type { z } from 'zod';
import type { CachePolicy } from '../cache-manifest';
import { environment } from '../environment';
import { BackendNotFound, BackendRefused, BackendUnavailable } from './errors';
import { storefrontProof } from './storefront-proof';

const READ_TIMEOUT_MILLISECONDS = 8_000;
const WRITE_TIMEOUT_MILLISECONDS = 30_000;

export interface BackendRequest<T> {
  path: string;
  /** What the answer has to be; parsed here, trusted from here on. */
  schema: z.ZodType<T>;
  method?: 'GET' | 'POST' | 'DELETE';
  query?: Record<string, string | number>;
  body?: Record<string, unknown>;
  headers?: Record<string, string>;
  /** How the answer is kept (`lib/cache-manifest`); without it, it is not. */
  cache?: CachePolicy;
  /** For slow writes such as placing an order. */
  slow?: boolean;
}

let client: { key: string; sdk: Medusa } | undefined;

function medusa(): Medusa {
  const { BACKEND_URL, PUBLISHABLE_KEY } = environment();
  const key = `${BACKEND_URL} ${PUBLISHABLE_KEY}`;
  if (client?.key !== key) {
    const sdk = new Medusa({
      baseUrl: BACKEND_URL,
      publishableKey: PUBLISHABLE_KEY,
      globalHeaders: storefrontProof(),
    });
    client = { key, sdk };
  }
  return client.sdk;
}

/**
 * The one way from the storefront to the backend.
 * @throws BackendUnavailable, BackendNotFound, BackendRefused
 */
export async function callBackend<T>(request: BackendRequest<T>): Promise<T> {
  const answer = await send(request).catch((error: unknown) => {
    throw translated(error, request.path);
  });
  const parsed = request.schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new BackendUnavailable(`${request.path}: answer not understood`, { cause: parsed.error });
}

function send<T>({
  path,
  method,
  query,
  body,
  headers,
  cache,
  slow,
}: BackendRequest<T>): Promise<unknown> {
  return medusa().client.fetch<unknown>(path, {
    method: method ?? 'GET',
    query,
    body,
    headers,
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
  signal: AbortSignal;
}): Promise<Response> {
  const { BACKEND_URL, PUBLISHABLE_KEY } = environment();
  const url = new URL(request.path, BACKEND_URL);
  url.search = new URLSearchParams(request.query).toString();
  const headers: Record<string, string> = {
    'x-publishable-api-key': PUBLISHABLE_KEY,
    ...storefrontProof(),
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

function translated(error: unknown, path: string): Error {
  if (!(error instanceof FetchError) || error.status === undefined || error.status >= 500) {
    return new BackendUnavailable(`${path}: no answer`, { cause: error });
  }
  if (error.status === 404) return new BackendNotFound(path, { cause: error });
  return new BackendRefused(error.message, error.status);
}
