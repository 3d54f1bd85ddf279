import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerBrotli } from './answer-brotli.mjs';
import { readBrotliFiles } from './brotli-files.mjs';

const SCRIPT = 'console.log("chợ phiên");';
const ADDRESS = '/_next/static/chunks/a.js';
const directory = await mkdtemp(join(tmpdir(), 'brotli-'));
const server = createServer();
let origin = '';

beforeAll(async () => {
  await mkdir(join(directory, 'chunks'));
  await writeFile(join(directory, 'chunks/a.js'), SCRIPT);
  await writeFile(join(directory, 'chunks/a.js.br'), brotliCompressSync(SCRIPT));
  await writeFile(join(directory, 'chunks/plain.js'), SCRIPT);
  const files = await readBrotliFiles(directory, '/_next/static/');
  server.on('request', (request, response) => {
    if (!answerBrotli(request, response, files)) response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  await rm(directory, { recursive: true });
});

function ask(address: string, headers: Record<string, string> = {}, method = 'GET') {
  return fetch(`${origin}${address}`, {
    method,
    headers: { 'accept-encoding': 'gzip, br', ...headers },
  });
}

test('a browser that takes Brotli gets the twin, to keep for good', async () => {
  const answer = await ask(`${ADDRESS}?dpl=1`);
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  expect(answer.headers.get('content-type')).toContain('application/javascript');
  expect(await answer.text()).toBe(SCRIPT);
});

test.each([
  ['a browser without Brotli', ADDRESS, { 'accept-encoding': 'gzip' }, 'GET'],
  ['a part of a file', ADDRESS, { range: 'bytes=0-3' }, 'GET'],
  ['another method', ADDRESS, {}, 'POST'],
  ['a file without a twin', '/_next/static/chunks/plain.js', {}, 'GET'],
  ['the twin by its own name', `${ADDRESS}.br`, {}, 'GET'],
  ['a path out of the directory', '/_next/static/chunks/..%2fchunks/a.js', {}, 'GET'],
] as const)('%s is left to Next', async (_case, address, headers, method) => {
  expect((await ask(address, headers, method)).status).toBe(204);
});
