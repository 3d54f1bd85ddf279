import 'server-only';
import { isFairOver } from 'ocop-core';
import { readFairs } from '../backend/fairs';
import { settle } from '../backend/settle';

/** Address part → name of the fairs of the shop; without any where the shop cannot say. */
export async function fairNames(): Promise<ReadonlyMap<string, string>> {
  const answer = await settle(readFairs());
  return new Map(answer.available ? answer.value.map(({ slug, name }) => [slug, name]) : []);
}

/** Address parts of fairs at which nothing is to be had any more: goods keep the names of those that they were at. */
export async function fairsThatAreOver(): Promise<ReadonlySet<string>> {
  const answer = await settle(readFairs());
  const fairs = answer.available ? answer.value : [];
  return new Set(fairs.flatMap(({ slug, state }) => (isFairOver(state) ? [slug] : [])));
}
