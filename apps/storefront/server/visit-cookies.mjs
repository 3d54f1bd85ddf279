// @ts-check
import { cookieOf, MOST_SEEN, SEEN } from './own-cookies.mjs';
import { readList, withName } from './remembered-list.mjs';

/** Tells browsers apart that have no basket yet; gone when the browser is closed. */
export const BASKET_KEY = 'gio-moi';
const KEY = /^[0-9a-f-]{36}$/;

const SEEN_SECONDS = 30 * 24 * 3600;
const PRODUCT_PAGE = /^\/san-pham\/([\w-]+)$/;

/**
 * The key of a first basket, or null for what this shop never gave.
 * @param {string | undefined} value
 */
export function readBasketKey(value) {
  return value && KEY.test(value) ? value : null;
}

/**
 * What a browser is given to carry when it looks at a page of the shop: the key of its first basket, so
 * that two tabs that add to no basket yet add to the same one, and the product that it sees. Only what
 * somebody looks at counts, not what is fetched ahead. Nothing of it is kept on the server.
 * @param {{ method: string | undefined, path: string, header: (name: string) => string | undefined }}
 *   visit the path without language
 * @returns {string[]} as `Set-Cookie` says them
 */
export function visitCookies({ method, path, header }) {
  if (method !== 'GET') return [];
  const cookies = header('cookie');
  const secure = header('x-forwarded-proto') === 'https' ? '; Secure' : '';
  const given = [];
  if (!readBasketKey(cookieOf(cookies, BASKET_KEY))) {
    given.push(`${BASKET_KEY}=${crypto.randomUUID()}; Path=/; HttpOnly; SameSite=lax${secure}`);
  }
  const seen = seenWith(cookieOf(cookies, SEEN), PRODUCT_PAGE.exec(path)?.[1]);
  if (seen && !isAhead(header)) {
    given.push(`${SEEN}=${seen}; Path=/; Max-Age=${SEEN_SECONDS}; SameSite=lax${secure}`);
  }
  return given;
}

/** @param {string} cookie @param {string | undefined} handle @returns {string | null} null: as it was */
function seenWith(cookie, handle) {
  const list = readList(cookie, MOST_SEEN);
  return handle && list[0] !== handle ? withName(list, handle, MOST_SEEN) : null;
}

/** @param {(name: string) => string | undefined} header */
function isAhead(header) {
  const purpose = header('sec-purpose') ?? header('purpose') ?? '';
  return header('next-router-prefetch') !== undefined || purpose.includes('prefetch');
}
