import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { answerCounts } from './answer-counts.mjs';

const counts = { served: 3, documents: 1 };
const server = createServer((request, response) => {
  if (!answerCounts(request, response, { counts })) response.writeHead(404).end();
});

beforeAll(async () => {
  vi.stubEnv('PURGE_SECRET', 'secret');
  server.listen(0);
  await once(server, 'listening');
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

function ask(path: string, proof?: string) {
  const { port } = server.address() as AddressInfo;
  const headers: Record<string, string> = proof === undefined ? {} : { 'x-ocop-storefront': proof };
  return fetch(`http://localhost:${port}${path}`, { headers });
}
const proofBy = (secret: string) =>
  createHmac('sha256', secret).update('storefront').digest('base64url');

test('who shares the secret reads how pages are kept, and nobody else', async () => {
  const answer = await ask('/api/kept-documents', proofBy('secret'));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual(counts);
  for (const proof of [undefined, '', proofBy('other'), 'é'.repeat(43)]) {
    expect((await ask('/api/kept-documents', proof)).status).toBe(401);
  }
  expect((await ask('/api/health', proofBy('secret'))).status).toBe(404);
});
