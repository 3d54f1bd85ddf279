import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type MeilisearchServer, startMeilisearch } from 'local-services';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSearchUnavailable } from '../src/index';
import { definitionOf, provider, server } from './shop';

const FIELDS = { title: { type: 'text', searchable: true, filterable: true } } as const;
const HONEY = { id: 'prod_1', title: 'Mật ong' };

describe.runIf(server)('without its server', () => {
  const started: MeilisearchServer[] = [];
  const apiKey = 'a-key-for-the-tests-of-outages';
  let directory = '';
  let port = 0;
  const start = async (data: string) => {
    const dataDirectory = join(directory, data);
    const logFile = join(directory, 'log');
    const running = await startMeilisearch({ dataDirectory, port, apiKey, logFile });
    started.push(running);
    return running;
  };
  const elapsed = async (work: Promise<unknown>) => {
    const begin = performance.now();
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return { error, ms: performance.now() - begin };
  };
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'medusa-search-outage-'));
    port = await freePort();
  });
  afterAll(async () => {
    await Promise.all(started.map((one) => one.stop()));
    rmSync(directory, { recursive: true, force: true });
  });

  test('it boots, refuses at once, prepares the index later, and survives every outage', async () => {
    const service = provider({ host: `http://127.0.0.1:${port}`, apiKey, timeoutMs: 400 });
    const index = definitionOf(FIELDS);
    const query = { index, attributes_to_retrieve: ['id'], filters: { title: 'mật ong' } };
    const write = () =>
      service.upsertDocuments({
        index: index.physical_name,
        definition: index,
        documents: [HONEY],
      });
    const found = async () => (await service.search(query)).hits.map(({ id }) => id);

    // Never started: boot and migration go on, a search is refused at once.
    expect(await service.upsertIndex({ index })).toMatchObject({ status: 'enqueued' });
    expect(await service.health()).toMatchObject({ available: false });
    const refused = await elapsed(service.search(query));
    expect(refused.error).toMatchObject({ code: 'search_unavailable', type: 'unexpected_state' });
    expect(isSearchUnavailable(refused.error)).toBe(true);
    expect(refused.ms).toBeLessThan(300);
    await expect(write()).rejects.toMatchObject({ code: 'search_unavailable' });

    // Started: the first write makes the index with its settings.
    const first = await start('data');
    expect(await service.health()).toMatchObject({ available: true });
    await write();
    expect(await found()).toEqual(['prod_1']);

    // Frozen: the timeout of a search holds.
    first.kill('SIGSTOP');
    const frozen = await elapsed(service.search(query));
    expect(frozen.error).toMatchObject({ code: 'search_timeout' });
    expect(isSearchUnavailable(frozen.error)).toBe(true);
    expect(frozen.ms).toBeGreaterThan(350);
    expect(frozen.ms).toBeLessThan(1_500);
    expect(await service.health()).toMatchObject({ available: false });
    first.kill('SIGCONT');
    expect(await found()).toEqual(['prod_1']);

    // Killed: refused; started again: what was acknowledged is there.
    first.kill('SIGKILL');
    await first.exited;
    await expect(found()).rejects.toMatchObject({ code: 'search_unavailable' });
    const second = await start('data');
    expect(await found()).toEqual(['prod_1']);
    await second.stop();

    // Data lost: the search says so, and the next write brings the settings back.
    await start('empty');
    await expect(found()).rejects.toMatchObject({ code: 'search_index_missing' });
    await write();
    expect(await service.verifyIndex(index)).toMatchObject({ status: 'ok' });
    expect(await found()).toEqual(['prod_1']);

    // A key that the server does not know is no outage.
    const stranger = provider({ host: `http://127.0.0.1:${port}`, apiKey: 'wrong' });
    const denied = await elapsed(stranger.search(query));
    expect(denied.error).toMatchObject({ code: 'search_unauthorized' });
    expect(isSearchUnavailable(denied.error)).toBe(false);
  });
});
