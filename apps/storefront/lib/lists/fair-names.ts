import 'server-only';
import { readFairs } from '../backend/fairs';
import { settle } from '../backend/settle';

/** Address part → name of the fairs of the shop; without any where the shop cannot say. */
export async function fairNames(): Promise<ReadonlyMap<string, string>> {
  const answer = await settle(readFairs());
  return new Map(answer.available ? answer.value.map(({ slug, name }) => [slug, name]) : []);
}
