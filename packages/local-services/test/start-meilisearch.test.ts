import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { findMeilisearch } from '../src/find-meilisearch.js';
import { isPortFree } from '../src/ports.js';
import { type MeilisearchServer, startMeilisearch } from '../src/start-meilisearch.js';
import { waitUntil } from '../src/wait-until.js';
import { scratchDirectory } from './scratch.js';
import { startFixture } from './start-fixture.js';

const started: MeilisearchServer[] = [];

async function start(dataDirectory: string, apiKey?: string): Promise<MeilisearchServer> {
  const logFile = join(scratchDirectory(), 'meilisearch.log');
  const server = await startMeilisearch({ dataDirectory, apiKey, logFile });
  started.push(server);
  return server;
}

async function call(server: MeilisearchServer, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${server.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(2_000),
  });
  return response.json();
}

async function isIndexed(server: MeilisearchServer): Promise<boolean> {
  const answer = await call(server, '/indexes/product/search', { q: 'mat ong' });
  return JSON.stringify(answer).includes('mật ong');
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
});

describe.runIf(findMeilisearch())('with a Meilisearch for this system', () => {
  test('the program can be run, and is found again without being copied', () => {
    const found = findMeilisearch() ?? '';
    const { mode, ino } = statSync(found);
    expect(mode & 0o111).toBe(0o111);
    expect(statSync(findMeilisearch() ?? '').ino).toBe(ino);
  });

  test('it keeps its data over a stop and over kill -9, and asks for the key', async () => {
    const dataDirectory = scratchDirectory();
    const first = await start(dataDirectory);
    await call(first, '/indexes/product/documents', [{ id: 1, name: 'mật ong' }]);
    expect(await waitUntil(() => isIndexed(first), { timeout: 20_000 })).toBe(true);
    expect((await fetch(`${first.url}/indexes`)).status).toBe(401);
    first.kill('SIGKILL');
    await first.exited;
    expect(await isPortFree(first.port)).toBe(true);

    const second = await start(dataDirectory, first.apiKey);
    expect(await isIndexed(second)).toBe(true);
    await second.stop();
    expect(await isPortFree(second.port)).toBe(true);
    expect(await isIndexed(await start(dataDirectory))).toBe(true);
  });

  test('it can be frozen, and answers again when woken', async () => {
    const server = await start(scratchDirectory());
    server.kill('SIGSTOP');
    await expect(call(server, '/version')).rejects.toThrow('timeout');
    server.kill('SIGCONT');
    expect(await call(server, '/version')).toMatchObject({ pkgVersion: expect.any(String) });
  });

  test('it ends when its parent is killed with -9', async () => {
    const parent = await startFixture('hold-meilisearch.mjs', [scratchDirectory()]);
    const said: unknown = parent.said;
    const port = typeof said === 'object' && said && 'port' in said ? Number(said.port) : 0;
    expect(await isPortFree(port)).toBe(false);
    await parent.kill('SIGKILL');
    expect(await waitUntil(() => isPortFree(port), { timeout: 10_000 })).toBe(true);
  });

  test('a key that the server refuses is an error with its last words', async () => {
    await expect(start(scratchDirectory(), 'short')).rejects.toThrow(
      /meilisearch ended .*16 bytes/s,
    );
  });
});
