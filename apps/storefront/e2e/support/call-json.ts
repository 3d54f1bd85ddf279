import type { z } from 'zod';

interface JsonRequest<T> {
  url: URL;
  schema: z.ZodType<T>;
  method?: 'GET' | 'POST' | 'DELETE';
  headers?: Record<string, string>;
  body?: unknown;
}

/** Sends a request that has to succeed; throws with the server's words when it does not. */
export async function callJson<T>(request: JsonRequest<T>): Promise<T> {
  const { url, schema, method = 'GET', headers, body } = request;
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url.pathname}: ${response.status} ${text}`);
  return schema.parse(JSON.parse(text));
}
