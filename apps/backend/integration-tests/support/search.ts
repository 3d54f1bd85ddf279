import { parsed, searchAnswer } from './answers';
import type { HttpClient } from './http-client';

/** Ids of the products that the shop's search shows, in order. */
export async function searchIds(store: HttpClient, request: object): Promise<string[]> {
  const answer = await store.post('/store/ocop/search', { take: 96, ...request });
  return parsed(searchAnswer, answer).hits.map(({ product_id }) => product_id);
}
