import { beforeAll, expect, inject, it, vi } from 'vitest';
import { allRoutes, pathsWithOne, pathWith, type Route } from '../support/all-routes';
import { signInOperator } from '../support/operator-token';
import { readPublishableKey } from '../support/publishable-key';
import { HttpClient } from '../support/http-client';
import { Database } from '../support/database';

const LONGEST_MS = 5000;
/** The machine may be busy with other things; no answer may be late because of it. */
const WALK_MS = 240_000;
const AT_ONCE = 8;
const UNKNOWN = 'khong-co';

/** What is no text, in an address. */
const NO_TEXT = ['%', '%00', '%ff', '%ED%A0%80', '%C0%AE'];
const NO_QUERY = ['q=%00', 'q=%', '%00=1', 'limit=-1', 'offset=-1', 'limit=mot', 'limit[]=1'];
/** Read by Medusa as something else than what it expects, or as nothing. */
const ODD_QUERIES = [
  'order=-khong_co',
  'fields[a]=b',
  'q[a]=b',
  'id[$khong]=1',
  'status=khong_co',
  'limit=100000',
];
const NO_BODY = [
  '{"email":"\\u0000"}',
  '{"email":"\\ud800"}',
  '{"\\u0000":1}',
  '{',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
];

interface Request {
  method: string;
  path: string;
  body?: string;
}

vi.setConfig({ testTimeout: WALK_MS });

const routes = allRoutes();
let headers: Record<'store' | 'operator', Record<string, string>>;

beforeAll(async () => {
  const { url, databaseUrl } = inject('sharedBackend');
  const key = await readPublishableKey(new Database(databaseUrl));
  const token = await signInOperator(new HttpClient(url));
  headers = {
    store: { 'x-publishable-api-key': key },
    operator: { authorization: `Bearer ${token}` },
  };
});

function headersFor(path: string): Record<string, string> {
  const rights = path.startsWith('/admin') ? headers.operator : headers.store;
  return { 'content-type': 'application/json', ...rights };
}

/** Status and duration. A stream of events is over with its headers: nobody waits for its end. */
async function send({ method, path, body }: Request, rights = headersFor(path)) {
  const began = performance.now();
  const end = new AbortController();
  const signal = AbortSignal.any([end.signal, AbortSignal.timeout(3 * LONGEST_MS)]);
  const response = await fetch(inject('sharedBackend').url + path, {
    method,
    headers: rights,
    body,
    signal,
  });
  end.abort();
  return { status: response.status, milliseconds: performance.now() - began };
}

/** What is wrong with the answers to these requests; nothing, where all are as they should be. */
async function wrongAnswers(
  requests: readonly Request[],
  isRight: (status: number) => boolean,
  rights?: Record<string, string>,
): Promise<string[]> {
  const wrong: string[] = [];
  const late: Request[] = [];
  const left = [...requests];
  const walk = async () => {
    for (let request = left.pop(); request; request = left.pop()) {
      const said = `${request.method} ${request.path} ${request.body?.slice(0, 30) ?? ''}`;
      try {
        const { status, milliseconds } = await send(request, rights ?? headersFor(request.path));
        if (!isRight(status)) wrong.push(`${said}: ${status}`);
        if (milliseconds > LONGEST_MS) late.push(request);
      } catch (error) {
        wrong.push(`${said}: ${error}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
  // Asked again one by one: late by itself, and not for its neighbours.
  for (const request of late) {
    const { milliseconds } = await send(request, rights ?? headersFor(request.path));
    if (milliseconds > LONGEST_MS) wrong.push(`${request.path}: ${Math.round(milliseconds)} ms`);
  }
  return wrong;
}

const refused = (status: number) => [400, 401, 404].includes(status);
const noFault = (status: number) => status < 500;
const reads = ({ method }: Route) => method === 'GET';
/** Medusa says nothing there, not even a header, until something happens to the workflow. */
const isStream = ({ path }: Route) => path.endsWith('/subscribe');

it('walks the routes of Medusa and of the plugin', () => {
  const paths = routes.map(({ method, path }) => `${method} ${path}`);
  expect(paths.length).toBeGreaterThan(500);
  expect(paths).toEqual(
    expect.arrayContaining([
      'POST /auth/:actor_type/:auth_provider',
      'GET /admin/orders',
      'GET /store/ocop/products/:handle',
      'POST /store/carts/:id/complete',
      'POST /admin/ocop/decisions',
    ]),
  );
});

it('what is no text is refused in every parameter of every path', async () => {
  const requests = routes.flatMap((route) =>
    NO_TEXT.flatMap((value) => pathsWithOne(route, value)).map((path) => ({ ...route, path })),
  );
  expect(await wrongAnswers(requests, refused)).toEqual([]);
});

it('what is no text, limit or offset is refused in the query of every route', async () => {
  const requests = routes.flatMap((route) =>
    (reads(route) ? NO_QUERY : NO_QUERY.slice(0, 2)).map((query) => ({
      ...route,
      path: `${pathWith(route, UNKNOWN)}?${query}`,
    })),
  );
  // Our own routes say themselves what their lists may be asked for; some have no list.
  const ofMedusa = requests.filter(({ path }) => !/\/ocop\/.*\?(limit|offset)/.test(path));
  expect(await wrongAnswers(ofMedusa, refused)).toEqual([]);
  expect(
    await wrongAnswers(
      requests.filter((one) => !ofMedusa.includes(one)),
      noFault,
    ),
  ).toEqual([]);
});

it('what is no text is refused in the body of every route', async () => {
  const requests = routes
    .filter((route) => !reads(route))
    .flatMap((route) =>
      NO_BODY.map((body) => ({ ...route, path: pathWith(route, UNKNOWN), body })),
    );
  // A route that takes little says that it is too much before it reads it.
  const isRefused = (status: number) => refused(status) || status === 413;
  expect(await wrongAnswers(requests, isRefused)).toEqual([]);
});

it('a query of another kind is no fault of the server’s', async () => {
  const answering = routes.filter((route) => reads(route) && !isStream(route));
  const requests = answering.flatMap((route) =>
    [...ODD_QUERIES, ...(route.path.startsWith('/store') ? ['locale[a]=b'] : [])].map((query) => ({
      ...route,
      path: `${pathWith(route, UNKNOWN)}?${query}`,
    })),
  );
  expect(await wrongAnswers(requests, noFault)).toEqual([]);
});

it('a stranger is answered as well', async () => {
  const stranger = { 'content-type': 'application/json' };
  const requests = routes.flatMap((route) =>
    ['%', '%00'].map((value) => ({ ...route, path: pathWith(route, value) })),
  );
  expect(await wrongAnswers(requests, noFault, stranger)).toEqual([]);
  const basic = { authorization: `Basic ${Buffer.from('sk_\0:').toString('base64')}` };
  expect(await wrongAnswers([{ method: 'GET', path: '/admin/orders' }], refused, basic)).toEqual(
    [],
  );
});

it('no answer says what the server is made of', async () => {
  const client = new HttpClient(inject('sharedBackend').url);
  for (const path of ['/health', '/store/regions', '/admin/orders', '/khong-co']) {
    expect((await client.get(path)).headers.get('x-powered-by')).toBeNull();
  }
});

it('a list of Medusa’s answers a page at most', async () => {
  const client = new HttpClient(inject('sharedBackend').url);
  const store = await client.with(headers.store).get('/store/products?limit=100000');
  expect(store).toMatchObject({ status: 200, body: { limit: 100 } });
  const admin = await client.with(headers.operator).get('/admin/orders?limit=100000');
  expect(admin).toMatchObject({ status: 200, body: { limit: 1000 } });
});
