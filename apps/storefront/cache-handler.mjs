// @ts-check

import { calendarDateAt } from 'ocop-core';
import { currentEdition, forgetEdition } from './edition.mjs';
import { keptDocuments } from './server/kept-documents.mjs';
import { isTooShort, noteRead } from './server/render-record.mjs';

/**
 * The storefront's cache: in memory, gone with the process, so that a killed storefront never wakes
 * up with what it knew before. Beyond Next's default handler it holds four promises:
 *
 * - Nothing is served that nobody has confirmed within the last second: an entry is kept under the
 *   edition of the shop that was true before it was asked for, and served while the backend confirms
 *   that edition (`edition.mjs`). No purge needs to arrive for that, and a backend that does not
 *   answer confirms nothing: then everything is read anew.
 * - A lifetime is a hard limit, from the moment when the answer was asked for. Next serves an entry past its lifetime once more while it reads
 *   again; here it is a miss.
 * - No entry is kept past the day on which it was read. Certificates lapse at midnight in Vietnam,
 *   when nobody sends a purge.
 * - What was asked for before a purge is not kept after it. A read that started before a revocation
 *   may answer after the purge; keeping it would show the badge again.
 *
 * A purge makes it sooner than the second: what it names is gone, and the edition is asked for anew.
 * So several storefront processes are right within a second, and at once where each gets the purge.
 */

/** Of answers as the framework keeps them; a crawl of a large catalogue reads more than anybody asks for again. */
const MOST_BYTES = 32 * 1024 * 1024;
/** What an entry takes beside its answer. */
const ENTRY_BYTES = 500;
/** How often what holds no longer is thrown away. */
const SWEEP_MILLISECONDS = 10_000;
/** A page that takes longer is asked about anew. */
const REQUEST_MILLISECONDS = 10_000;
/** Longer than any read of the backend may take, see `lib/backend/client.ts`. */
const READ_MILLISECONDS = 600_000;

/** @typedef {{ kind: string, tags?: string[], revalidate?: number | false, data?: { body?: string } }} Value */
/** When an answer was asked for, and the edition that was true before. @typedef {{ instant: number, edition: string | null }} Asked */
/** @typedef {{ value: Value, lastModified: number, tags: string[], asked: Asked }} Entry */

/** Least recently used first. @type {Map<string, Entry>} */
const entries = new Map();
let bytes = 0;
let sweptAt = 0;
/** When a tag was last purged, oldest first. @type {Map<string, number>} */
const purgedAt = new Map();
/** The first to await an answer for a key, oldest first. @type {Map<string, Asked>} */
const awaited = new Map();

let lastTick = 0;
/** Milliseconds that never repeat, so that "before" and "after" are never the same instant. */
function now() {
  lastTick = Math.max(Date.now(), lastTick + 0.001);
  return lastTick;
}

/** @param {string} key */
function drop(key) {
  const entry = entries.get(key);
  if (!entry) return;
  bytes -= bytesOf(key, entry);
  entries.delete(key);
}

/** Throws away what nobody will ever be given, though nobody asks for it again. */
function sweep() {
  if (Date.now() - sweptAt < SWEEP_MILLISECONDS) return;
  sweptAt = Date.now();
  for (const [key, { value, asked }] of entries) {
    if (Date.now() >= endOf(asked, value.revalidate)) drop(key);
  }
}

/** @param {string} key @param {Entry} entry */
function put(key, entry) {
  drop(key);
  entries.set(key, entry);
  bytes += bytesOf(key, entry);
  for (const oldest of entries.keys()) {
    if (bytes <= MOST_BYTES) break;
    drop(oldest);
  }
}

/** @param {string} key @param {Entry} entry */
function bytesOf(key, { value }) {
  return ENTRY_BYTES + key.length + (value.data?.body?.length ?? 0);
}

/** @param {string[]} tags @param {number} since */
function purgedSince(tags, since) {
  return tags.some((tag) => (purgedAt.get(tag) ?? 0) > since);
}

/** Forgets what nobody can be waiting for any more. */
function forgetOld() {
  const limit = Date.now() - READ_MILLISECONDS;
  for (const [key, { instant }] of awaited) {
    if (instant > limit) break;
    awaited.delete(key);
  }
  for (const [tag, instant] of purgedAt) {
    if (instant > limit) break;
    purgedAt.delete(tag);
  }
}

/** @param {Asked} asked @param {number | false | undefined} revalidate */
function endOf({ instant }, revalidate) {
  return typeof revalidate === 'number' ? instant + revalidate * 1000 : Number.POSITIVE_INFINITY;
}

/** @param {Entry} entry */
function isOver({ value, asked }) {
  if (calendarDateAt(new Date(asked.instant)) !== calendarDateAt(new Date())) return true;
  const end = endOf(asked, value.revalidate);
  return Date.now() >= end || isTooShort(end);
}

/** Next makes one for every request, which is answered under one edition: that of its beginning. */
export default class MemoryCacheHandler {
  /** @type {{ since: number, edition: Promise<string | null> } | undefined} */
  #confirmed;
  /**
   * What this request asked for, and when: another request that asks later says nothing of the answer that this
   * one gets. Null while it has asked for nothing.
   * @type {Map<string, Asked> | null}
   */
  #asked = null;

  /** The edition that was confirmed when this request needed it first, or within the second before. */
  #edition() {
    const now = performance.now();
    if (!this.#confirmed || now - this.#confirmed.since >= REQUEST_MILLISECONDS) {
      this.#confirmed = { since: now, edition: currentEdition() };
    }
    return this.#confirmed.edition;
  }

  /** @param {string} key @param {{ tags?: string[], revalidate?: number | false }} [context] */
  async get(key, context) {
    const edition = await this.#edition();
    const entry = entries.get(key);
    if (entry && edition !== null && entry.asked.edition === edition && !isOver(entry)) {
      put(key, entry);
      // A page that is being rendered is made of it, and holds no longer.
      noteRead(entry.tags, endOf(entry.asked, entry.value.revalidate));
      return entry;
    }
    // While the backend is silent an entry is not served; it may yet be confirmed.
    if (edition !== null) drop(key);
    forgetOld();
    this.#asked ??= new Map();
    const asked = this.#asked.get(key) ?? { instant: now(), edition };
    this.#asked.set(key, asked);
    if (!awaited.has(key)) awaited.set(key, asked);
    noteRead(context?.tags ?? [], endOf(asked, context?.revalidate));
    return null;
  }

  /** @param {string} key @param {Value | null} value @param {{ tags?: string[] }} [context] */
  async set(key, value, context) {
    const asked = (this.#asked ?? awaited).get(key);
    this.#asked?.delete(key);
    awaited.delete(key);
    if (!value) {
      drop(key);
      return;
    }
    // Nobody knows what was true before it was asked for.
    if (!asked || asked.edition === null) return;
    const tags = [...new Set([...(value.tags ?? []), ...(context?.tags ?? [])])];
    if (purgedSince(tags, asked.instant)) return;
    sweep();
    put(key, { value, lastModified: now(), tags, asked });
  }

  /** @param {string | string[]} purged */
  async revalidateTag(purged) {
    forgetEdition();
    this.#confirmed = undefined;
    const tags = typeof purged === 'string' ? [purged] : purged;
    keptDocuments.purge(tags);
    const instant = now();
    forgetOld();
    for (const tag of tags) {
      purgedAt.delete(tag);
      purgedAt.set(tag, instant);
    }
    for (const [key, entry] of entries) {
      if (purgedSince(entry.tags, entry.asked.instant)) drop(key);
    }
  }

  resetRequestCache() {}
}
