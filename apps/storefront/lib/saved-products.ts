import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { MOST_SAVED, MOST_SEEN, SAVED, SEEN } from '../server/own-cookies.mjs';
import { readList, withName, withoutName } from '../server/remembered-list.mjs';
import { keepSavedInAccount } from './account/keep-saved';
import { setCookie } from './cookies';

const SAVED_SECONDS = 365 * 24 * 3600;

/** Ids of the products that this browser keeps, newest first. */
export const savedIds = cache(
  async (): Promise<string[]> => readList((await cookies()).get(SAVED)?.value, MOST_SAVED),
);

/** Handles of the products that this browser opened, newest first. */
export async function seenHandles(): Promise<string[]> {
  return readList((await cookies()).get(SEEN)?.value, MOST_SEEN);
}

/** Server actions only. */
export async function keepProduct(id: string, keep: boolean): Promise<void> {
  const list = readList((await cookies()).get(SAVED)?.value, MOST_SAVED);
  const next = keep ? withName(list, id, MOST_SAVED) : withoutName(list, id);
  await setCookie(SAVED, next, SAVED_SECONDS, { readable: true });
  await keepSavedInAccount(readList(next, MOST_SAVED));
}

/** Server actions only: this device keeps these from now on. */
export async function setSaved(ids: readonly string[]): Promise<void> {
  const list = [...ids]
    .reverse()
    .reduce((kept, id) => withName(readList(kept, MOST_SAVED), id, MOST_SAVED), '');
  await setCookie(SAVED, list, SAVED_SECONDS, { readable: true });
}

/** Server actions only. */
export async function forgetSeen(): Promise<void> {
  (await cookies()).delete(SEEN);
}
