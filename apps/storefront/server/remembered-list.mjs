// @ts-check

/** A cookie has room for about 4000 characters; names are short addresses or ids. */
const NAME = /^[\w-]{1,200}$/;
const SEPARATOR = '.';

/**
 * A short list that a browser carries in a cookie, newest first. What is no name is dropped.
 * @param {string | undefined} cookie
 * @param {number} most
 */
export function readList(cookie, most) {
  const names = (cookie ?? '').split(SEPARATOR).filter((name) => NAME.test(name));
  return [...new Set(names)].slice(0, most);
}

/**
 * The list with a name in front; the oldest falls off where it gets too long.
 * @param {readonly string[]} list
 * @param {string} name
 * @param {number} most
 */
export function withName(list, name, most) {
  if (!NAME.test(name)) return list.join(SEPARATOR);
  return [name, ...list.filter((other) => other !== name)].slice(0, most).join(SEPARATOR);
}

/** @param {readonly string[]} list @param {string} name */
export function withoutName(list, name) {
  return list.filter((other) => other !== name).join(SEPARATOR);
}
