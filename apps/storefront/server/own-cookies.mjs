// @ts-check

/*
 * What makes a page somebody's own. These cookies open nothing, so that the shop's script may read them
 * and put what they say onto a page that everybody gets (ADR 0043).
 */

/** How many pieces are in the basket. */
export const BASKET_COUNT = 'gio-so';
/** Ids of the products that are kept for later. */
export const SAVED = 'da-luu';
/** Addresses of the products that were looked at. */
export const SEEN = 'da-xem';
/** Set by the script, which fills in what is a visitor's own. */
export const SCRIPT_RUNS = 'co-script';

export const MOST_SAVED = 40;
export const MOST_SEEN = 12;

/**
 * A cookie among those that a browser has sent or keeps.
 * @param {string | undefined | null} cookies as in `Cookie` and `document.cookie`
 * @param {string} name
 * @returns {string} empty where there is none
 */
export function cookieOf(cookies, name) {
  const found = (cookies ?? '').split(/;\s*/).find((cookie) => cookie.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? '';
}

/**
 * Whether the server has to draw what is the visitor's own, because no script does.
 * @param {string | undefined} cookies
 */
export function isDrawnForVisitor(cookies) {
  if (cookieOf(cookies, SCRIPT_RUNS)) return false;
  return [BASKET_COUNT, SAVED, SEEN].some((name) => cookieOf(cookies, name));
}
