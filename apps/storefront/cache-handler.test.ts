import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import MemoryCacheHandler from './cache-handler.mjs';
import { type EditionStandIn, startEditionStandIn } from './edition-stand-in';

const START = new Date('2026-11-23T10:00:00Z');
let names = 0;
let backend: EditionStandIn;

beforeAll(async () => {
  backend = await startEditionStandIn();
});

afterAll(() => backend.close());

function answer(revalidate: number | false = 300) {
  return { kind: 'FETCH', revalidate };
}

/** The cache is shared by the process, so every test has its own key and tag. */
function scene() {
  names += 1;
  return { cache: new MemoryCacheHandler(), key: `key-${names}`, tags: [`product:${names}`] };
}

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an entry', () => {
  test('is there until its lifetime ends, and not a moment longer', async () => {
    const { cache, key, tags } = scene();
    await cache.get(key);
    await cache.set(key, answer(60), { tags });
    vi.advanceTimersByTime(59_000);
    expect(await cache.get(key)).toMatchObject({ value: answer(60) });
    vi.advanceTimersByTime(2_000);
    expect(await cache.get(key)).toBeNull();
  });

  test('is gone at once when its tag is purged', async () => {
    const { cache, key, tags } = scene();
    await cache.get(key);
    await cache.set(key, answer(), { tags });
    await cache.revalidateTag(tags);
    expect(await cache.get(key)).toBeNull();
  });

  test('stays when another tag is purged', async () => {
    const { cache, key, tags } = scene();
    await cache.get(key);
    await cache.set(key, answer(), { tags });
    await cache.revalidateTag('product:of-somebody-else');
    expect(await cache.get(key)).not.toBeNull();
  });

  test('carries the tags of its value too', async () => {
    const { cache, key, tags } = scene();
    await cache.get(key);
    await cache.set(key, { ...answer(), tags });
    await cache.revalidateTag(tags);
    expect(await cache.get(key)).toBeNull();
  });

  test('can be seen from another instance, as Next makes one per request', async () => {
    const { cache, key, tags } = scene();
    await cache.get(key);
    await cache.set(key, answer(), { tags });
    expect(await new MemoryCacheHandler().get(key)).not.toBeNull();
  });

  test('is taken away by setting nothing', async () => {
    const { cache, key, tags } = scene();
    await cache.get(key);
    await cache.set(key, answer(), { tags });
    await cache.set(key, null);
    expect(await cache.get(key)).toBeNull();
  });
});

describe('an answer that was asked for before a purge', () => {
  test('is not kept', async () => {
    const { cache, key, tags } = scene();
    await cache.get(key);
    await cache.revalidateTag(tags);
    await cache.set(key, answer(), { tags });
    expect(await cache.get(key)).toBeNull();
  });

  test('is not kept when a second reader asked after the purge and answers first', async () => {
    const { cache, key, tags } = scene();
    await cache.get(key);
    await cache.revalidateTag(tags);
    await cache.get(key);
    await cache.set(key, { ...answer(), kind: 'NEW' }, { tags });
    await cache.set(key, { ...answer(), kind: 'OLD' }, { tags });
    expect(await cache.get(key)).not.toMatchObject({ value: { kind: 'OLD' } });
  });

  test('is not kept when somebody asked after the purge while the second of two early readers waited', async () => {
    const { key, tags } = scene();
    const [early, late, next] = [1, 2, 3].map(() => new MemoryCacheHandler());
    for (const reader of [early, late]) expect(await reader?.get(key)).toBeNull();
    await early?.set(key, answer(), { tags });
    await early?.revalidateTag(tags);
    expect(await next?.get(key)).toBeNull();
    await late?.set(key, answer(), { tags });
    expect(await new MemoryCacheHandler().get(key)).toBeNull();
    await next?.set(key, answer(), { tags });
    expect(await new MemoryCacheHandler().get(key)).not.toBeNull();
  });

  test('leaves what was asked for afterwards alone', async () => {
    const { cache, key, tags } = scene();
    await cache.get(key);
    await cache.revalidateTag(tags);
    await cache.set(key, answer(), { tags });
    await cache.get(key);
    await cache.set(key, answer(), { tags });
    expect(await cache.get(key)).not.toBeNull();
  });
});

test('answers are kept up to so many bytes: what was used longest ago goes first', async () => {
  const { cache, tags } = scene();
  const MEGABYTE = 1024 * 1024;
  const keep = async (key: string, bytes: number) => {
    await cache.get(key);
    await cache.set(key, { ...answer(), data: { body: 'x'.repeat(bytes) } }, { tags });
  };
  for (const key of ['a', 'b', 'c']) await keep(key, 10 * MEGABYTE);
  expect(await cache.get('a')).not.toBeNull();
  await keep('d', 10 * MEGABYTE);
  expect(await cache.get('b')).toBeNull();
  for (const key of ['a', 'c', 'd']) expect(await cache.get(key), key).not.toBeNull();
  // One that is kept anew counts once.
  for (let time = 0; time < 3; time += 1) await keep('a', 10 * MEGABYTE);
  for (const key of ['a', 'c', 'd']) expect(await cache.get(key), key).not.toBeNull();
  await keep('huge', 33 * MEGABYTE);
  expect(await cache.get('huge')).toBeNull();
});
