// @ts-check

import { calendarDateAt } from 'ocop-core';

/**
 * The storefront's cache: in memory, gone with the process, so that a killed storefront never wakes
 * up with what it knew before. Beyond Next's default handler it holds three promises:
 *
 * - A lifetime is a hard limit. Next serves an entry past its lifetime once more while it reads
 *   again; here it is a miss.
 * - No entry is kept past the day on which it was read. Certificates lapse at midnight in Vietnam,
 *   when nobody sends a purge.
 * - What was asked for before a purge is not kept after it. A read that started before a revocation
 *   may answer after the purge; keeping it would show the badge again.
 *
 * With several storefront processes each needs the purge; a handler over Redis would go here.
 */

const MAX_ENTRIES = 5000;
/** Longer than any read of the backend may take, see `lib/backend/client.ts`. */
const READ_MILLISECONDS = 600_000;

/** @typedef {{ kind: string, tags?: string[], revalidate?: number | false }} Value */
/** @typedef {{ value: Value, lastModified: number, tags: string[] }} Entry */

/** @type {Map<string, Entry>} */
const entries = new Map();
/** When a tag was last purged, oldest first. @type {Map<string, number>} */
const purgedAt = new Map();
/** Since when an answer for a key has been awaited, oldest first. @type {Map<string, number>} */
const askedAt = new Map();

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

/** @param {Map<string, number>} instants */
function forgetOld(instants) {
  const limit = Date.now() - READ_MILLISECONDS;
  for (const [key, instant] of instants) {
    if (instant > limit) return;
    instants.delete(key);
  }
}

/** @param {Entry} entry */
function isOver({ value, lastModified }) {
  const { revalidate } = value;
  if (calendarDateAt(new Date(lastModified)) !== calendarDateAt(new Date())) return true;
  return typeof revalidate === 'number' && Date.now() - lastModified >= revalidate * 1000;
}

export default class MemoryCacheHandler {
  /** @param {string} key */
  async get(key) {
    const entry = entries.get(key);
    if (entry && !isOver(entry)) return entry;
    entries.delete(key);
    forgetOld(askedAt);
    if (!askedAt.has(key)) askedAt.set(key, now());
    return null;
  }

  /** @param {string} key @param {Value | null} value @param {{ tags?: string[] }} [context] */
  async set(key, value, context) {
    const asked = askedAt.get(key) ?? 0;
    askedAt.delete(key);
    if (!value) {
      entries.delete(key);
      return;
    }
    const tags = [...new Set([...(value.tags ?? []), ...(context?.tags ?? [])])];
    if (purgedSince(tags, asked)) return;
    entries.delete(key);
    entries.set(key, { value, lastModified: now(), tags });
    const [oldest] = entries.keys();
    if (entries.size > MAX_ENTRIES && oldest !== undefined) entries.delete(oldest);
  }

  /** @param {string | string[]} purged */
  async revalidateTag(purged) {
    const tags = typeof purged === 'string' ? [purged] : purged;
    const instant = now();
    forgetOld(purgedAt);
    for (const tag of tags) {
      purgedAt.delete(tag);
      purgedAt.set(tag, instant);
    }
    for (const [key, entry] of entries) {
      if (purgedSince(entry.tags, entry.lastModified)) entries.delete(key);
    }
  }

  resetRequestCache() {}
}
