// @ts-check
import { parse } from 'postcss';
import selectorParser from 'postcss-selector-parser';

/**
 * A rule of a style sheet, or a block of rules (`@media`).
 * @typedef {object} Rule
 * @property {string} text the rule as it stands; of a block the condition before its braces
 * @property {Rule[] | null} rules what a block holds
 * @property {string[][] | null} classes for each selector those that an element must have; null where
 * that cannot be said
 */

/** Blocks of rules; what another `@` begins (`@font-face`, `@keyframes`) is one piece. */
const BLOCKS = ['media', 'supports', 'container', 'layer'];

/**
 * The rules of a built style sheet.
 * @param {string} css
 * @returns {Rule[]}
 */
export function parseStyle(css) {
  return parse(css).nodes.map(readNode);
}

/**
 * The rules that can match an element of a page.
 * @param {readonly Rule[]} rules
 * @param {ReadonlySet<string>} classes those of the page
 * @returns {string}
 */
export function rulesFor(rules, classes) {
  return rules
    .map(({ text, rules: inner, classes: wanted }) => {
      if (inner) {
        const found = rulesFor(inner, classes);
        return found && `${text}{${found}}`;
      }
      const isFound = wanted?.some((all) => all.every((name) => classes.has(name))) ?? true;
      return isFound ? text : '';
    })
    .join('');
}

/** @param {import('postcss').ChildNode} node @returns {Rule} */
function readNode(node) {
  if (node.type === 'rule') {
    return { text: node.toString(), rules: null, classes: classesOf(node.selector) };
  }
  if (node.type === 'atrule' && node.nodes && BLOCKS.includes(node.name)) {
    const text = `@${node.name} ${node.params}`;
    return { text, rules: node.nodes.map(readNode), classes: null };
  }
  const end = node.type === 'atrule' && !node.nodes ? ';' : '';
  return { text: `${node}${end}`, rules: null, classes: null };
}

/** What stands inside a pseudo-class is no condition that must hold: `:not()`, `:is()`. */
function classesOf(/** @type {string} */ selectors) {
  return selectorParser()
    .astSync(selectors)
    .nodes.map(({ nodes }) =>
      nodes.filter((node) => node.type === 'class').map((node) => node.value),
    );
}
