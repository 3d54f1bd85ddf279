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

const MAX_ENTRIES = 5000;
/** A page that takes longer is asked about anew. */
const REQUEST_MILLISECONDS = 10_000;
/** Longer than any read of the backend may take, see `lib/backend/client.ts`. */
const READ_MILLISECONDS = 600_000;

/** @typedef {{ kind: string, tags?: string[], revalidate?: number | false }} Value */
/** When an answer was asked for, and the edition that was true before. @typedef {{ instant: number, edition: string | null }} Asked */
/** @typedef {{ value: Value, lastModified: number, tags: string[], asked: Asked }} Entry */

/** @type {Map<string, Entry>} */
const entries = new Map();
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
      // A page that is being rendered is made of it, and holds no longer.
      noteRead(entry.tags, endOf(entry.asked, entry.value.revalidate));
      return entry;
    }
    // While the backend is silent an entry is not served; it may yet be confirmed.
    if (edition !== null) entries.delete(key);
    forgetOld();
    const asked = awaited.get(key) ?? { instant: now(), edition };
    awaited.set(key, asked);
    noteRead(context?.tags ?? [], endOf(asked, context?.revalidate));
    return null;
  }

  /** @param {string} key @param {Value | null} value @param {{ tags?: string[] }} [context] */
  async set(key, value, context) {
    const asked = awaited.get(key);
    awaited.delete(key);
    if (!value) {
      entries.delete(key);
      return;
    }
    // Nobody knows what was true before it was asked for.
    if (!asked || asked.edition === null) return;
    const tags = [...new Set([...(value.tags ?? []), ...(context?.tags ?? [])])];
    if (purgedSince(tags, asked.instant)) return;
    entries.delete(key);
    entries.set(key, { value, lastModified: now(), tags, asked });
    const [oldest] = entries.keys();
    if (entries.size > MAX_ENTRIES && oldest !== undefined) entries.delete(oldest);
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
      if (purgedSince(entry.tags, entry.asked.instant)) entries.delete(key);
    }
  }

  resetRequestCache() {}
}
