// @ts-check
import { calendarDateAt } from 'ocop-core';
import { currentEdition } from '../edition.mjs';

/**
 * Pages as they leave, kept in the memory of this process (ADR 0043). A page goes out only under the
 * edition of the shop that was confirmed before it was begun, while that is confirmed (`edition.mjs`),
 * on the day in Vietnam on which it was begun, and until the first thing that it is made of must be read
 * anew. A purge takes away what is made of what it names; what was begun before a purge is not kept
 * after it, nor joined.
 */

/** Compressed pages; a page of the shop has about 30 kB of them. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Room is left for the gzip of each page, which is made when somebody asks for it. */
const CODINGS = 2;
/** A page of which there are many is kept when it is asked for twice within this. */
const RARE_MILLISECONDS = 60_000;
const MOST_ASKED_ONCE = 5000;
/** How often what holds no longer is thrown away; a crawl leaves a page a second that nobody asks for again. */
const SWEEP_MILLISECONDS = 10_000;
/** How long before its end, at most, a page that is asked for is made anew. */
const AHEAD_MILLISECONDS = 2000;

/**
 * @typedef {object} Document
 * @property {Readonly<Record<string, string | number | string[]>>} headers
 * @property {string} etag
 * @property {Buffer} brotli
 * @property {Promise<Buffer> | null} gzip made for the first who does not read Brotli
 */
/** Under what a page may go out. @typedef {{ edition: string, day: string }} Confirmed */
/**
 * What became of a render: a document with the moment from which it must be made anew, none that anybody
 * else may have, or nothing because the one for whom it was made went away.
 * @typedef {{ document: Document | null, until: number } | 'left'} Outcome
 */
/** @typedef {{ confirmed: Confirmed, begunAt: number, purged: Set<string>, outcome: Promise<Outcome> }} Render */
/** @typedef {{ document: Document, confirmed: Confirmed, tags: ReadonlySet<string>, until: number, dueAt: number, bytes: number }} Entry */

/** @param {Confirmed} one @param {Confirmed} other */
function isSame(one, other) {
  return one.edition === other.edition && one.day === other.day;
}

export class KeptDocuments {
  /** Least recently used first. @type {Map<string, Entry>} */
  #entries = new Map();
  #bytes = 0;
  /** @type {Map<string, Render>} */
  #renders = new Map();
  /** All that are under way, also those that nobody joins any more. @type {Set<Render>} */
  #underWay = new Set();
  /** When a rare page was asked for, oldest first. @type {Map<string, number>} */
  #askedOnce = new Map();
  #mostBytes;
  #sweptAt = 0;
  /** Named as the contract's `KeptPages`, in which shape they are told. */
  #counts = { kept: 0, served: 0, unchanged: 0, rendered: 0, joined: 0, purged: 0, pushed_out: 0 };

  constructor({ mostBytes = MOST_BYTES } = {}) {
    this.#mostBytes = mostBytes;
  }

  /** Under what pages may go out now; null while nobody confirms anything. @returns {Promise<Confirmed | null>} */
  async confirm() {
    const edition = await currentEdition();
    return edition === null ? null : { edition, day: calendarDateAt(new Date()) };
  }

  /** @param {string} key @param {Confirmed} confirmed @returns {Document | null} */
  find(key, confirmed) {
    const entry = this.#entries.get(key);
    if (!entry) return null;
    this.#drop(key);
    if (!isSame(entry.confirmed, confirmed) || Date.now() >= entry.until) return null;
    this.#put(key, entry);
    this.#counts.served += 1;
    return entry.document;
  }

  /**
   * Until when what was found is good, where that is soon and nobody makes it anew yet: whoever asks now does,
   * and nobody waits for it while the kept one is still good. Null: there is time.
   * @param {string} key @param {Confirmed} confirmed
   */
  endsSoon(key, confirmed) {
    const entry = this.#entries.get(key);
    if (!entry || Date.now() < entry.dueAt) return null;
    const render = this.#renders.get(key);
    return render && isSame(render.confirmed, confirmed) ? null : entry.until;
  }

  /** A render under way that is as right for who asks now. @param {string} key @param {Confirmed} confirmed */
  join(key, confirmed) {
    const render = this.#renders.get(key);
    if (!render || !isSame(render.confirmed, confirmed)) return null;
    this.#counts.joined += 1;
    return render.outcome;
  }

  /**
   * Begins a render that others may join.
   * @param {string} key
   * @param {Confirmed} confirmed
   * @param {boolean} isRare
   * @returns {(document: Document | null | 'left', record?: import('./render-record.mjs').RenderRecord) => void}
   *   to be called once, with what it came to and what it is made of
   */
  begin(key, confirmed, isRare) {
    this.#counts.rendered += 1;
    /** @type {(outcome: Outcome) => void} */
    let settle = () => undefined;
    /** @type {Render} */
    const render = {
      confirmed,
      begunAt: Date.now(),
      purged: new Set(),
      outcome: new Promise((resolve) => {
        settle = resolve;
      }),
    };
    this.#renders.set(key, render);
    this.#underWay.add(render);
    return (document, record) => {
      if (!this.#underWay.delete(render)) return;
      if (this.#renders.get(key) === render) this.#renders.delete(key);
      if (document === 'left') return settle('left');
      const isShared = document !== null && record?.isKeepable === true;
      if (isShared && this.#mayKeep(render, record) && !(isRare && this.#isFirst(key))) {
        const { tags, until } = record;
        const bytes = document.brotli.length * CODINGS + key.length;
        const dueAt = until - Math.min(AHEAD_MILLISECONDS, (until - render.begunAt) / 2);
        this.#put(key, { document, confirmed, tags, until, dueAt, bytes });
        this.#counts.kept += 1;
      }
      settle({
        document: isShared ? document : null,
        until: record?.until ?? Number.POSITIVE_INFINITY,
      });
    };
  }

  /** Drops what is made of one of these; nothing that was begun before is kept or joined. @param {readonly string[]} tags */
  purge(tags) {
    this.#renders.clear();
    for (const render of this.#underWay) for (const tag of tags) render.purged.add(tag);
    for (const [key, entry] of this.#entries) {
      if (!tags.some((tag) => entry.tags.has(tag))) continue;
      this.#drop(key);
      this.#counts.purged += 1;
    }
  }

  /** Somebody had the page already. */
  countUnchanged() {
    this.#counts.unchanged += 1;
  }

  /** For operators. */
  get counts() {
    return { ...this.#counts, documents: this.#entries.size, bytes: this.#bytes };
  }

  /** @param {Render} render @param {import('./render-record.mjs').RenderRecord} record */
  #mayKeep({ confirmed, purged }, { tags, until }) {
    if (Date.now() >= until || confirmed.day !== calendarDateAt(new Date())) return false;
    return ![...purged].some((tag) => tags.has(tag));
  }

  /** Whether a rare page is asked for the first time in a while. @param {string} key */
  #isFirst(key) {
    const before = this.#askedOnce.get(key) ?? 0;
    this.#askedOnce.delete(key);
    if (Date.now() - before < RARE_MILLISECONDS) return false;
    this.#askedOnce.set(key, Date.now());
    const [oldest] = this.#askedOnce.keys();
    if (this.#askedOnce.size > MOST_ASKED_ONCE && oldest !== undefined) {
      this.#askedOnce.delete(oldest);
    }
    return true;
  }

  /** @param {string} key @param {Entry} entry */
  #put(key, entry) {
    this.#sweep();
    this.#drop(key);
    this.#entries.set(key, entry);
    this.#bytes += entry.bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#drop(oldest);
      this.#counts.pushed_out += 1;
    }
  }

  #sweep() {
    const now = Date.now();
    if (now - this.#sweptAt < SWEEP_MILLISECONDS) return;
    this.#sweptAt = now;
    for (const [key, { until }] of this.#entries) if (now >= until) this.#drop(key);
  }

  /** @param {string} key */
  #drop(key) {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }
}

/** Those of this process: `server/server.mjs` gives them out, `cache-handler.mjs` hears of purges. */
export const keptDocuments = new KeptDocuments();
