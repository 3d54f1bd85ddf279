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
async function recordOf(render: () => Promise<unknown>, beyond?: number) {
  let rendered: Promise<unknown> = Promise.resolve();
  const record = recordRender(() => {
    rendered = render();
  }, beyond);
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
    beyond: 0,
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

test('what takes the place of a kept page is made of nothing that ends with it', async () => {
  const handler = new MemoryCacheHandler();
  const reads = (tag: string, seconds: number) => ({ tags: [tag], revalidate: seconds });
  for (const [key, seconds] of [
    ['price', 1],
    ['words', 300],
  ] as const) {
    await handler.get(key, reads(key, seconds));
    await handler.set(key, { kind: 'FETCH', revalidate: seconds }, reads(key, seconds));
  }
  const found: Record<string, unknown> = {};
  const read = async () => {
    for (const key of ['price', 'words']) found[key] = await new MemoryCacheHandler().get(key);
  };
  const kept = await recordOf(read);
  expect(found).toMatchObject({ price: { tags: ['price'] }, words: { tags: ['words'] } });
  await recordOf(read, kept.until);
  expect(found).toMatchObject({ price: null, words: { tags: ['words'] } });
});
