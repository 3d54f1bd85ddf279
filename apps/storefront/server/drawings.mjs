// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/*
 * The HTML that a page's components were drawn to (ADR 0045). React never sees it: it gets a mark in its
 * place, and what was drawn is put there when the page leaves.
 */

/** What Next has bundled is a second copy of this module: both use the same place. */
const PLACE = Symbol.for('cho-phien.drawings');

/** @typedef {{ storage: AsyncLocalStorage<string[]>, token: string }} Place */

/** @returns {Place} */
function place() {
  const places = /** @type {Record<symbol, Place | undefined>} */ (
    /** @type {unknown} */ (globalThis)
  );
  // Nothing that a page says can look like a mark: nobody outside of this process knows it.
  places[PLACE] ??= { storage: new AsyncLocalStorage(), token: randomUUID() };
  return places[PLACE];
}

/**
 * @template T
 * @param {string[]} drawings where what is drawn meanwhile is put
 * @param {() => T} render
 * @returns {T}
 */
export function collectDrawings(drawings, render) {
  return place().storage.run(drawings, render);
}

/**
 * Puts it aside until the page leaves.
 * @param {string} html
 * @returns {string} the mark to be rendered in its place; the HTML itself where nobody collects
 */
export function setAside(html) {
  const { storage, token } = place();
  const drawings = storage.getStore();
  return drawings ? `<!--${token}:${drawings.push(html) - 1}-->` : html;
}

/**
 * Puts what was drawn where it belongs. Each part is written out once: a page as one string would be copied twice
 * more.
 * @param {string} page
 * @param {readonly string[]} drawings
 */
export function fillIn(page, drawings) {
  const marks = new RegExp(`<!--${place().token}:(\\d+)-->`);
  // Between two parts of the page stands the number of what was drawn.
  const parts = page.split(marks);
  return Buffer.concat(
    parts.map((part, index) =>
      Buffer.from(index % 2 === 0 ? part : (drawings[Number(part)] ?? '')),
    ),
  );
}

/**
 * The same in the data from which the framework draws, in a browser, a page that is not whole.
 * @param {string} page
 * @param {readonly string[]} drawings
 */
export function fillInData(page, drawings) {
  const marks = new RegExp(`\\\\u003c!--${place().token}:(\\d+)--\\\\u003e`, 'g');
  return page.replace(marks, (_mark, index) => inData(drawings[Number(index)] ?? ''));
}

/** A string in JSON that stands in a string of a script. */
function inData(/** @type {string} */ html) {
  const inJson = JSON.stringify(html).slice(1, -1);
  const inScript = JSON.stringify(inJson).slice(1, -1);
  return inScript.replace(
    /[&<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
