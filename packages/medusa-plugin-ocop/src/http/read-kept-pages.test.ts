import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { storefrontProof } from './rate-limit/client';
import { readKeptPages } from './read-kept-pages';

const SECRET = 'a-secret-of-both';
const COUNTS = {
  documents: 1,
  bytes: 2,
  served: 3,
  unchanged: 4,
  rendered: 5,
  joined: 6,
  purged: 7,
  pushed_out: 8,
};

let answer: unknown = COUNTS;
const storefront = createServer(({ url, headers }, response) => {
  const isProven = headers['x-ocop-storefront'] === storefrontProof(SECRET);
  response.writeHead(isProven && url === '/api/kept-documents' ? 200 : 401);
  response.end(JSON.stringify(answer));
});

beforeAll(async () => {
  storefront.listen(0, '127.0.0.1');
  await once(storefront, 'listening');
});
afterAll(() => storefront.close());
afterEach(() => vi.unstubAllEnvs());

function known(secret = SECRET): void {
  const { port } = storefront.address() as AddressInfo;
  vi.stubEnv('STOREFRONT_URL', `http://127.0.0.1:${port}`);
  vi.stubEnv('PURGE_SECRET', secret);
}

test('says what the storefront says to who shows the proof', async () => {
  known();
  expect(await readKeptPages()).toEqual(COUNTS);
});

test('says nothing where there is no storefront, or none that answers', async () => {
  vi.stubEnv('STOREFRONT_URL', undefined);
  expect(await readKeptPages()).toBeNull();
  known('another secret');
  expect(await readKeptPages()).toBeNull();
  known();
  answer = { ...COUNTS, documents: 'many' };
  expect(await readKeptPages()).toBeNull();
  vi.stubEnv('STOREFRONT_URL', 'http://127.0.0.1:9');
  expect(await readKeptPages()).toBeNull();
});
