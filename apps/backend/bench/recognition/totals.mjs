/** @typedef {{ clock: number, processor: number, postgres: number }} Used milliseconds */
/** @typedef {Map<string, Used>} Parts */

/** Adds what a part took once more. @param {Parts} parts @param {string} name @param {Used} used */
export function add(parts, name, used) {
  parts.set(name, sum([parts.get(name) ?? { clock: 0, processor: 0, postgres: 0 }, used]));
}

/** @param {Parts} parts @param {string[]} names */
export function totalOf(parts, names) {
  return sum(names.map((name) => parts.get(name) ?? { clock: 0, processor: 0, postgres: 0 }));
}

/** @param {Used[]} all @returns {Used} */
function sum(all) {
  const of = (/** @type {keyof Used} */ key) => all.reduce((total, used) => total + used[key], 0);
  return { clock: of('clock'), processor: of('processor'), postgres: of('postgres') };
}
