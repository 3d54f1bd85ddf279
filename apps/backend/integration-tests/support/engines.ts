import { vi } from 'vitest';
import type { Answer } from './http-client';
import type { Listed } from './register';
import type { Shop } from './shop';

export interface TimedAnswer {
  answer: Answer;
  /** Which engine answered, by its header. */
  engine: string | null;
  milliseconds: number;
}

/** A search of the whole shop, or for words, with how long it took. */
export async function timedSearch(shop: Shop, request: object = {}): Promise<TimedAnswer> {
  const start = performance.now();
  const answer = await shop.store.post('/store/ocop/search', { take: 96, ...request });
  const milliseconds = performance.now() - start;
  return { answer, engine: answer.headers.get('x-ocop-search-engine'), milliseconds };
}

let asked = 0;

/** The same, as nobody has asked before: an engine has to answer it. */
export async function timedNewSearch(shop: Shop): Promise<TimedAnswer> {
  asked += 1;
  return timedSearch(shop, { filters: { price_max: 1_000_000_000 + asked } });
}

/** Resolves when this engine answers searches. */
export async function untilEngine(shop: Shop, engine: string): Promise<void> {
  await vi.waitUntil(async () => (await timedSearch(shop)).engine === engine, {
    timeout: 60_000,
    interval: 100,
  });
}

/** The text of everything that the shop's search and Medusa's own say about a product's title. */
export async function everythingSaidOf(shop: Shop, { title }: Listed): Promise<string> {
  const word = title.split(' ').at(-1);
  const answers = [
    await shop.store.post('/store/ocop/search', { q: word, facets: ['star'] }),
    await shop.store.post('/store/ocop/search', { take: 96 }),
    await shop.store.get(`/store/ocop/suggest?q=${encodeURIComponent(word ?? '')}`),
    await shop.store.post('/store/search', { entity: 'product', filters: { q: word } }),
  ];
  for (const { status, body } of answers) {
    if (status !== 200) throw new Error(`search answers ${status}: ${JSON.stringify(body)}`);
  }
  return JSON.stringify(answers.map(({ body }) => body));
}
