import { expect, it } from 'vitest';
import PublishableKeyCache from './service';

const question = (token: string) => ({
  queryOptions: {
    entity: 'api_key',
    fields: ['id', 'token'],
    filters: { token, type: 'publishable' },
  },
  options: {},
});
const answer = { data: [{ id: 'apk_1' }] };

it('keeps the answer about a publishable key, for each key its own', async () => {
  const cache = new PublishableKeyCache();
  const key = await cache.computeKey(question('pk_1'));
  expect(await cache.get({ key })).toBeNull();
  await cache.set({ key, data: answer });
  expect(await cache.get({ key })).toBe(answer);
  expect(await cache.get({ key: await cache.computeKey(question('pk_2')) })).toBeNull();
});

it('keeps nothing else that Medusa would have kept', async () => {
  const cache = new PublishableKeyCache();
  const ofCart = { queryOptions: { entity: 'cart', filters: { id: 'cart_1' } }, options: {} };
  const key = await cache.computeKey(ofCart);
  await cache.set({ key, data: answer });
  expect(await cache.get({ key })).toBeNull();
  const secret = question('sk_1');
  secret.queryOptions.filters.type = 'secret';
  expect(await cache.computeKey(secret)).toBe('');
});

it('lets those who ask together ask once', async () => {
  const cache = new PublishableKeyCache();
  const key = await cache.computeKey(question('pk_1'));
  expect(await cache.get({ key })).toBeNull();
  const waiting = [cache.get({ key }), cache.get({ key })];
  await cache.set({ key, data: answer });
  expect(await Promise.all(waiting)).toEqual([answer, answer]);
});

it('lets the others ask when the first one got no answer', async () => {
  const cache = new PublishableKeyCache();
  const key = await cache.computeKey(question('pk_1'));
  await cache.get({ key });
  expect(await cache.get({ key })).toBeNull();
});

it('tells all who wait that a key is unknown, and remembers it no longer', async () => {
  const cache = new PublishableKeyCache();
  const key = await cache.computeKey(question('pk_unknown'));
  await cache.get({ key });
  const waiting = cache.get({ key });
  await cache.set({ key, data: { data: [] } });
  expect(await waiting).toEqual({ data: [] });
  expect(await cache.get({ key })).toBeNull();
});
