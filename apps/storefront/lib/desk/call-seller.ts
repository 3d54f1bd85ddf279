import 'server-only';
import { pathOf, type Route } from 'ocop-contract';
import type { Locale } from 'ocop-core';
import type { z } from 'zod';
import { callBackend } from '../backend/client';
import { visitorHeaders } from '../backend/storefront-proof';
import { idempotencyKey } from './idempotency-key';
import { deskToken } from './session';

interface Asked {
  parameters?: Readonly<Record<string, string>>;
  query?: Record<string, string>;
  body?: Record<string, unknown> | FormData;
  /** Of the form that writes. */
  nonce?: string;
  /** What of the body is not text, for the key of the write. */
  digest?: string;
  /** Instead of the browser's own session: of somebody who has just shown who they are; empty: of nobody. */
  token?: string;
  /** Of a letter that follows. */
  locale?: Locale;
}

/**
 * The one way from the desk to the backend: in the name of who is signed in, for the limits of the address
 * from which they ask. @throws BackendUnavailable, BackendNotFound, BackendRefused
 */
export async function callSeller<T>(
  route: Omit<Route, 'answer'> & { answer: z.ZodType<T> },
  { parameters, query, body, nonce, digest = '', token, locale }: Asked = {},
): Promise<T> {
  const path = pathOf(route, parameters);
  const bearer = token ?? (await deskToken());
  const sent = body instanceof FormData ? digest : JSON.stringify(body ?? {});
  return callBackend({
    method: route.method,
    path,
    schema: route.answer,
    ...(query && { query }),
    ...(route.method === 'POST' && { body: body ?? {} }),
    headers: {
      ...(await visitorHeaders()),
      ...(locale && { 'accept-language': locale }),
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      ...(nonce && { 'idempotency-key': idempotencyKey(nonce, route.method, path, sent) }),
    },
    slow: route.method === 'POST',
  });
}
