import 'server-only';
import { pathOf, type Route } from 'ocop-contract';
import type { Locale } from 'ocop-core';
import type { z } from 'zod';
import { callBackend } from '../backend/client';
import { visitorHeaders } from '../backend/storefront-proof';
import { buyerToken } from './session';

interface Asked {
  parameters?: Readonly<Record<string, string>>;
  body?: Record<string, unknown>;
  /** Instead of the browser's own session: of somebody who has just signed in. */
  token?: string;
  /** Of a letter that follows. */
  locale?: Locale;
}

/**
 * The one way from the shop to what is a customer's own: in the name of who is signed in, for the limits of the
 * address from which they ask. Never kept. @throws BackendUnavailable, BackendNotFound, BackendRefused
 */
export async function callAccount<T>(
  route: Omit<Route, 'answer'> & { answer: z.ZodType<T> },
  { parameters, body, token, locale }: Asked = {},
): Promise<T> {
  const bearer = token ?? (await buyerToken());
  return callBackend({
    method: route.method,
    path: pathOf(route, parameters),
    schema: route.answer,
    ...(route.method === 'POST' && { body: body ?? {}, slow: true }),
    headers: {
      ...(await visitorHeaders()),
      ...(locale && { 'accept-language': locale }),
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
  });
}
