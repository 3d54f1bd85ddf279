// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parseStyle, rulesFor } from './style-rules.mjs';

/** @typedef {ReadonlyMap<string, readonly import('./style-rules.mjs').Rule[]>} Styles */

const SHEETS = /<link(?=[^>]*\srel="stylesheet")[^>]*\shref="([^"]+)"[^>]*>/g;
const CLASS = ' class="';

/**
 * The built style sheets under a directory, by their address. What they point to is then found from
 * any page.
 * @param {string} directory
 * @param {string} prefix address of the directory, with a slash at its end
 * @returns {Promise<Styles>}
 */
export async function readStyles(directory, prefix) {
  const styles = new Map();
  for (const name of await readdir(directory, { recursive: true })) {
    if (!name.endsWith('.css')) continue;
    const address = `${prefix}${name.split(sep).join('/')}`;
    const css = await readFile(join(directory, name), 'utf8');
    styles.set(address, parseStyle(withWholeAddresses(css, address)));
  }
  return styles;
}

/**
 * Puts the rules that a page can use into its head, in the place of the style sheets that it would
 * have to wait for.
 * @param {string} html
 * @param {Styles} styles
 * @param {readonly string[]} [parts] of the page, that are still to be put in
 * @returns {string} unchanged where a sheet is not known
 */
export function inlineStyles(html, styles, parts = []) {
  const sheets = [...html.matchAll(SHEETS)];
  const [first] = sheets;
  if (!first || !sheets.every(([, address = '']) => styles.has(address))) return html;
  const [, nonce = ''] = /\snonce="([^"]*)"/.exec(first[0]) ?? [];
  const classes = classesIn([html, ...parts]);
  const css = sheets.map(([, address = '']) => rulesFor(styles.get(address) ?? [], classes));
  const style = `<style nonce="${nonce}">${css.join('')}</style>`;
  return html.replace(SHEETS, (sheet) => (sheet === first[0] ? style : ''));
}

/** @param {readonly string[]} parts */
function classesIn(parts) {
  const found = new Set();
  for (const part of parts) {
    for (let at = part.indexOf(CLASS); at >= 0; at = part.indexOf(CLASS, at)) {
      at += CLASS.length;
      found.add(part.slice(at, part.indexOf('"', at)));
    }
  }
  return new Set([...found].flatMap((names) => names.split(/\s+/)));
}

/** A page's `Link` header without the sheets that it needs no more. @param {string} header */
export function withoutStylePreloads(header) {
  return header
    .split(/,\s*(?=<)/)
    .filter((link) => !/;\s*as="?style\b/.test(link))
    .join(', ');
}

function withWholeAddresses(/** @type {string} */ css, /** @type {string} */ address) {
  return css.replace(
    /url\((["']?)(?!["']?(?:data:|#|\/|https?:))([^"')]+)\1\)/g,
    (_all, quote, path) => {
      const { pathname } = new URL(path, `http://shop${address}`);
      return `url(${quote}${pathname}${quote})`;
    },
  );
}
