import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { setCookie } from './cookies';
import { MOST_SEEN, SEEN_COOKIE } from './recently-seen';
import { readList, withName, withoutName } from './remembered-list';

const SAVED_COOKIE = 'da-luu';
const MOST_SAVED = 40;
const SAVED_SECONDS = 365 * 24 * 3600;

/** Ids of the products that this browser keeps, newest first. */
export const savedIds = cache(
  async (): Promise<string[]> => readList((await cookies()).get(SAVED_COOKIE)?.value, MOST_SAVED),
);

/** Handles of the products that this browser opened, newest first. */
export async function seenHandles(): Promise<string[]> {
  return readList((await cookies()).get(SEEN_COOKIE)?.value, MOST_SEEN);
}

/** Server actions only. */
export async function keepProduct(id: string, keep: boolean): Promise<void> {
  const list = readList((await cookies()).get(SAVED_COOKIE)?.value, MOST_SAVED);
  const next = keep ? withName(list, id, MOST_SAVED) : withoutName(list, id);
  await setCookie(SAVED_COOKIE, next, SAVED_SECONDS);
}

/** Server actions only. */
export async function forgetSeen(): Promise<void> {
  (await cookies()).delete(SEEN_COOKIE);
}
