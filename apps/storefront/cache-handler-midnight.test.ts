import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import MemoryCacheHandler from './cache-handler.mjs';
import { type EditionStandIn, startEditionStandIn } from './edition-stand-in';

let backend: EditionStandIn;

beforeAll(async () => {
  backend = await startEditionStandIn();
  vi.useFakeTimers({ now: new Date('2026-11-23T16:59:30Z'), toFake: ['Date', 'performance'] });
});

afterAll(async () => {
  vi.useRealTimers();
  await backend.close();
});

test('every entry ends with the day in Vietnam on which it was read', async () => {
  const cache = new MemoryCacheHandler();
  const lifetimes = [300, 86_400, false] as const;
  for (const revalidate of lifetimes) {
    await cache.get(`kept ${revalidate}`);
    await cache.set(`kept ${revalidate}`, { kind: 'FETCH', revalidate }, { tags: ['catalogue'] });
  }
  const kept = () => Promise.all(lifetimes.map((lifetime) => cache.get(`kept ${lifetime}`)));

  vi.setSystemTime(new Date('2026-11-23T16:59:59.999Z'));
  expect(await kept()).not.toContain(null);
  vi.setSystemTime(new Date('2026-11-23T17:00:00Z'));
  expect(await kept()).toEqual([null, null, null]);
});
