// @ts-check

/**
 * A rule of a style sheet, or a block of rules (`@media`).
 * @typedef {object} Rule
 * @property {string} head selectors, or the block's condition
 * @property {string} body with its braces; of a block of rules empty
 * @property {Rule[]} rules what a block holds
 * @property {string[][] | null} classes for each selector those that an element must have; null where
 * that cannot be said
 */

const CLASS = /\.((?:[\w-]|[^\0-\x7f]|\\[\da-f]{1,6}\s?|\\.)+)/gi;
/** Blocks of rules; what another `@` begins (`@font-face`, `@keyframes`) is one piece. */
const IS_BLOCK = /^@(?:media|supports|container|layer)\b/;

/**
 * The rules of a style sheet as a build leaves it, without comments.
 * @param {string} css
 * @returns {Rule[]}
 */
export function parseStyle(css) {
  /** @type {Rule[]} */
  const rules = [];
  for (let at = 0; at < css.length; ) {
    const end = endOf(css, at);
    const [, head = '', body = ''] = /^([^{]*)([\s\S]*)$/.exec(css.slice(at, end).trim()) ?? [];
    at = end;
    if (IS_BLOCK.test(head) && body) {
      rules.push({ head, body: '', rules: parseStyle(body.slice(1, -1)), classes: null });
    } else if (head) {
      rules.push({ head, body, rules: [], classes: head.startsWith('@') ? null : classesOf(head) });
    }
  }
  return rules;
}

/**
 * The rules that can match an element of a page.
 * @param {readonly Rule[]} rules
 * @param {ReadonlySet<string>} classes those of the page
 * @returns {string}
 */
export function rulesFor(rules, classes) {
  return rules
    .map(({ head, body, rules: inner, classes: wanted }) => {
      const isFound = wanted?.some((all) => all.every((name) => classes.has(name))) ?? true;
      if (!isFound) return '';
      if (inner.length === 0) return `${head}${body}`;
      const text = rulesFor(inner, classes);
      return text && `${head}{${text}}`;
    })
    .join('');
}

/** Where the rule that begins here ends: after its block, or after the semicolon of a rule without. */
function endOf(/** @type {string} */ css, /** @type {number} */ start) {
  let depth = 0;
  for (let at = start; at < css.length; at += 1) {
    const character = css[at];
    if (character === '\\') at += 1;
    else if (character === '"' || character === "'") at = endOfText(css, at);
    else if (character === '{') depth += 1;
    else if (character === ';' && depth === 0) return at + 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return css.length;
}

function endOfText(/** @type {string} */ css, /** @type {number} */ start) {
  let at = start + 1;
  while (at < css.length && css[at] !== css[start]) at += css[at] === '\\' ? 2 : 1;
  return at;
}

/** What stands in brackets is no condition that must hold (`:not()`, `:is()`) or no class. */
function classesOf(/** @type {string} */ selectors) {
  let plain = selectors;
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
  }
  return plain
    .split(',')
    .map((selector) => [...selector.matchAll(CLASS)].map(([, name = '']) => unescaped(name)));
}

/** A name that begins with a digit is written with its number: `.\37 a` for `7a`. */
function unescaped(/** @type {string} */ name) {
  return name.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_all, code, character) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : character,
  );
}
