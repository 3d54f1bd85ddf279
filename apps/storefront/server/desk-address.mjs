// @ts-check

/** Where the desk of those who sell begins, in the shop's own language. */
export const DESK = '/ban-hang';

const DESK_ADDRESS = new RegExp(`^(?:/en)?${DESK}(?:[/?#]|$)`);

/**
 * Whether an address, as people see it, is one of the desk: there the framework goes on in the browser,
 * and what it asks for is answered.
 * @param {string | undefined} url
 */
export function isDeskAddress(url) {
  return DESK_ADDRESS.test(url ?? '');
}
