import { RequestRefusedError, refusalSchema } from './request-refused-error';
import { sdk } from './sdk';

interface Request {
  method?: 'GET' | 'POST';
  query?: Readonly<Record<string, string>>;
  body?: object;
}

/** Asks the backend as whoever is signed in to the dashboard. */
export async function request(
  path: string,
  { method = 'GET', query = {}, body }: Request,
): Promise<unknown> {
  const base = new URL(__BACKEND_URL__ || '/', window.location.origin);
  const address = new URL(`${base.pathname.replace(/\/$/, '')}${path}`, base);
  address.search = new URLSearchParams(query).toString();
  const response = await fetch(address, {
    method,
    credentials: __AUTH_TYPE__ === 'jwt' ? 'omit' : 'include',
    headers: {
      accept: 'application/json',
      // A form says by itself what it is.
      ...(!(body instanceof FormData) && { 'content-type': 'application/json' }),
      ...(__AUTH_TYPE__ === 'jwt' && { authorization: `Bearer ${await sdk.client.getToken()}` }),
    },
    body: body instanceof FormData ? body : body && JSON.stringify(body),
  });
  if (response.ok) return response.json();
  const said = refusalSchema.safeParse(await response.json().catch(() => null)).data;
  throw new RequestRefusedError(
    response.status,
    said ?? { message: response.statusText, problems: [] },
  );
}
