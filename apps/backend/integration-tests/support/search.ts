import { parsed, searchAnswer } from './answers';
import type { HttpClient } from './http-client';
import type { Listed } from './register';

/** Ids of the products that the shop's search shows, in order. */
export async function searchIds(store: HttpClient, request: object): Promise<string[]> {
  const answer = await store.post('/store/ocop/search', { take: 96, ...request });
  return parsed(searchAnswer, answer).hits.map(({ product_id }) => product_id);
}

/** Whether the shop's search shows a product of a test: asked for the one word that only it has. */
export async function isFound(
  store: HttpClient,
  { title, productId }: Pick<Listed, 'title' | 'productId'>,
): Promise<boolean> {
  const found = await searchIds(store, { q: title.split(' ').at(-1) });
  return found.includes(productId);
}
