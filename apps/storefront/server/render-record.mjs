// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What a page that is being rendered is made of, noted by those who read it. The note goes along with
 * everything that the render awaits.
 * @typedef {object} RenderRecord
 * @property {Set<string>} tags of what was read
 * @property {number} until when the first of it must be read anew, in milliseconds since 1970
 * @property {number} beyond what is kept and holds no longer than until then is read anew
 * @property {boolean} isKeepable false once something was read that holds for one reader alone, or not read
 */

/** What Next has bundled is a second copy of this module: both note in the same place. */
const PLACE = Symbol.for('cho-phien.render-record');

/** @returns {AsyncLocalStorage<RenderRecord>} */
function storage() {
  const place = /** @type {Record<symbol, AsyncLocalStorage<RenderRecord> | undefined>} */ (
    /** @type {unknown} */ (globalThis)
  );
  place[PLACE] ??= new AsyncLocalStorage();
  return place[PLACE];
}

/**
 * @param {() => void} render
 * @param {number} [beyond] of a page that takes the place of one that is still kept: until when that is good
 * @returns {RenderRecord} whole when the page is
 */
export function recordRender(render, beyond = 0) {
  const record = { tags: new Set(), until: Number.POSITIVE_INFINITY, isKeepable: true, beyond };
  storage().run(record, render);
  return record;
}

/**
 * Notes what was read with its tags, and how long it holds.
 * @param {readonly string[]} tags
 * @param {number} until
 */
export function noteRead(tags, until) {
  const record = storage().getStore();
  if (!record) return;
  for (const tag of tags) record.tags.add(tag);
  record.until = Math.min(record.until, until);
}

/** Whether something kept that holds until then is to be read anew for the page being rendered. @param {number} until */
export function isTooShort(until) {
  return until <= (storage().getStore()?.beyond ?? 0);
}

/** Notes that the page holds for this reader alone. */
export function noteUnkept() {
  const record = storage().getStore();
  if (record) record.isKeepable = false;
}
