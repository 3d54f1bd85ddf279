import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import MemoryCacheHandler from './cache-handler.mjs';
import { forgetEdition } from './edition.mjs';
import { type EditionStandIn, startEditionStandIn } from './edition-stand-in';

const A_SECOND = 1_000;
let backend: EditionStandIn;
let names = 0;

beforeAll(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z'), toFake: ['Date', 'performance'] });
  backend = await startEditionStandIn();
});

afterAll(async () => {
  vi.useRealTimers();
  await backend.close();
});

beforeEach(() => {
  backend.edition = '1';
  backend.answer();
  forgetEdition();
});

/** Every look at the cache is another request's: Next makes a handler for each. */
const cache = {
  get: (key: string) => new MemoryCacheHandler().get(key),
  set: (...given: Parameters<MemoryCacheHandler['set']>) => new MemoryCacheHandler().set(...given),
  revalidateTag: (tag: string) => new MemoryCacheHandler().revalidateTag(tag),
};

/** Asks for something that is not there, and keeps what came. */
async function keep(revalidate = 300) {
  names += 1;
  const key = `page ${names}`;
  const tags = [`product:${names}`];
  const value = { kind: 'FETCH', revalidate };
  expect(await cache.get(key)).toBeNull();
  await cache.set(key, value, { tags });
  return { key, value, tags };
}

/** The second of the last answer is over. */
function later() {
  vi.advanceTimersByTime(A_SECOND);
}

describe('what is kept', () => {
  test('is served while the edition that it was read under is confirmed', async () => {
    const { key, value } = await keep();
    for (let second = 0; second < 60; second += 1) {
      later();
      expect(await cache.get(key)).toMatchObject({ value });
    }
  });

  test('is not served when the edition has moved, though no purge came', async () => {
    const { key } = await keep();
    backend.edition = '2';
    later();
    expect(await cache.get(key)).toBeNull();
  });

  test('is not served again when the edition is the old one once more', async () => {
    const { key } = await keep();
    backend.edition = '2';
    later();
    await cache.get(key);
    backend.edition = '1';
    later();
    expect(await cache.get(key)).toBeNull();
  });

  test('is served for a second after a change at the most', async () => {
    const { key } = await keep();
    later();
    await cache.get(key);
    backend.edition = '2';
    vi.advanceTimersByTime(A_SECOND - 1);
    expect(await cache.get(key)).not.toBeNull();
    vi.advanceTimersByTime(1);
    expect(await cache.get(key)).toBeNull();
  });

  test('is not served after a purge of something else that says that the edition moved', async () => {
    const { key } = await keep();
    backend.edition = '2';
    await cache.revalidateTag('catalogue');
    expect(await cache.get(key)).toBeNull();
  });

  test('is not served while the backend does not say its edition, and again when it does', async () => {
    const { key } = await keep();
    backend.edition = null;
    later();
    expect(await cache.get(key)).toBeNull();
    await cache.set(key, { kind: 'FETCH', revalidate: 300 });
    backend.edition = '1';
    later();
    expect(await cache.get(key)).not.toBeNull();
  });

  test('is not served where nobody answers at all', async () => {
    const { key } = await keep();
    const there = process.env.BACKEND_URL;
    process.env.BACKEND_URL = 'http://127.0.0.1:9';
    later();
    expect(await cache.get(key)).toBeNull();
    process.env.BACKEND_URL = there;
  });

  test('lives from the moment when it was asked for', async () => {
    const key = 'price';
    await cache.get(key);
    later();
    vi.advanceTimersByTime(1);
    await cache.set(key, { kind: 'FETCH', revalidate: 1 });
    expect(await cache.get(key)).toBeNull();
  });
});

describe('an answer that was asked for before a change', () => {
  test('is not kept as if after it', async () => {
    const key = 'slow';
    await cache.get(key);
    backend.edition = '2';
    later();
    await cache.get('another that hears of it');
    await cache.set(key, { kind: 'OLD', revalidate: 300 });
    expect(await cache.get(key)).toBeNull();
  });

  test('is not kept where two asked, one before and one after', async () => {
    const key = 'asked twice';
    await cache.get(key);
    backend.edition = '2';
    later();
    await cache.get(key);
    await cache.set(key, { kind: 'OLD', revalidate: 300 });
    await cache.set(key, { kind: 'OLD', revalidate: 300 });
    expect(await cache.get(key)).toBeNull();
  });

  test('is not kept where the backend was silent when it was asked for', async () => {
    backend.edition = null;
    const key = 'read blindly';
    await cache.get(key);
    await cache.set(key, { kind: 'OLD', revalidate: 300 });
    backend.edition = '1';
    later();
    expect(await cache.get(key)).toBeNull();
  });

  test('is not kept where nobody is known to have asked', async () => {
    await cache.set('from nowhere', { kind: 'OLD', revalidate: 300 });
    expect(await cache.get('from nowhere')).toBeNull();
  });
});

describe('the question', () => {
  test('is put once a second for all', async () => {
    const { key } = await keep();
    later();
    const before = backend.asked;
    await Promise.all(Array.from({ length: 100 }, () => cache.get(key)));
    await Promise.all(Array.from({ length: 100 }, () => cache.get(key)));
    expect(backend.asked - before).toBe(1);
  });

  test('that was under way when a purge came does not count after it', async () => {
    const { key } = await keep();
    later();
    const waiting = backend.keepWaiting();
    const early = cache.get(key);
    await waiting;
    backend.edition = '2';
    await cache.revalidateTag('catalogue');
    backend.answer();
    expect(await cache.get(key)).toBeNull();
    await early;
    expect(await cache.get(key)).toBeNull();
  });

  test('that takes long is waited for, and counts for the whole request that began it', async () => {
    const [first, second] = [await keep(), await keep()];
    later();
    const waiting = backend.keepWaiting();
    const request = new MemoryCacheHandler();
    const asked = request.get(first.key);
    await waiting;
    vi.advanceTimersByTime(2 * A_SECOND);
    const before = backend.asked;
    backend.answer();
    expect(await asked).toMatchObject({ value: first.value });
    expect(await request.get(second.key)).toMatchObject({ value: second.value });
    expect(backend.asked).toBe(before);
  });

  test('that was put more than a second ago counts for no new request', async () => {
    const { key, value } = await keep();
    later();
    const waiting = backend.keepWaiting();
    const early = cache.get(key);
    await waiting;
    backend.edition = '2';
    later();
    const again = backend.keepWaiting();
    const late = cache.get(key);
    await again;
    backend.answer();
    expect(await late).toBeNull();
    // Answered by the question of before, and so as before: it began before.
    expect([null, value]).toContainEqual((await early)?.value ?? null);
    expect(await cache.get(key)).toBeNull();
  });

  test('that finds no answer finds none in the end', { timeout: 10_000 }, async () => {
    const { key } = await keep();
    later();
    const waiting = backend.keepWaiting();
    const asked = cache.get(key);
    await waiting;
    expect(await asked).toBeNull();
  });
});
