import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import MemoryCacheHandler from '../cache-handler.mjs';
import { type EditionStandIn, startEditionStandIn } from '../edition-stand-in';
import { noteRead, noteUnkept, recordRender } from './render-record.mjs';

let backend: EditionStandIn;
beforeAll(async () => {
  backend = await startEditionStandIn();
});
afterAll(() => backend.close());

/** What a render noted that runs to its end. */
async function recordOf(render: () => Promise<unknown>) {
  let rendered: Promise<unknown> = Promise.resolve();
  const record = recordRender(() => {
    rendered = render();
  });
  await rendered;
  return record;
}

test('a render knows what it is made of, and how long the first of it holds', async () => {
  const one = recordOf(async () => {
    noteRead(['product:gao'], 2000);
    await setTimeout(1);
    await Promise.all([noteRead(['catalogue', 'product:gao'], 1000), setTimeout(1)]);
  });
  const other = recordOf(async () => {
    await setTimeout(1);
    noteUnkept();
  });
  expect(await one).toEqual({
    tags: new Set(['product:gao', 'catalogue']),
    until: 1000,
    isKeepable: true,
  });
  expect(await other).toMatchObject({ tags: new Set(), isKeepable: false });
  expect(() => noteRead(['outside'], 1)).not.toThrow();
});

test('what is read through the cache is noted, kept or not, from when it was asked for', async () => {
  const reads = { tags: ['product:gao'], revalidate: 100 };
  const began = Date.now();
  const ask = () => recordOf(() => new MemoryCacheHandler().get('offers', reads));
  const missed = await ask();
  await new MemoryCacheHandler().set('offers', { kind: 'FETCH', revalidate: 100 }, reads);
  await setTimeout(20);
  const found = await ask();
  for (const { tags, until } of [missed, found]) {
    expect(tags).toEqual(new Set(reads.tags));
    expect(until).toBeGreaterThanOrEqual(began + 100_000);
  }
  expect(found.until).toBe(missed.until);
});
