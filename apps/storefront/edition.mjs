// @ts-check

import http from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';

/**
 * Which edition of the shop is true now, in the backend's own words. What is kept may be shown only
 * under the edition that it was read under, and only while that was confirmed within the last second:
 * one cheap question a second for all requests, those that come meanwhile wait for the same answer.
 */

/** How long an answer counts, from the moment when its question was put. */
const CONFIRMED_MILLISECONDS = 1000;
/** A busy backend is waited for: one question is less for it than everything that a page reads. */
const PATIENCE_MILLISECONDS = 3000;
const LONGEST_EDITION = 200;

/** @typedef {{ askedAt: number, answer: Promise<string | null> }} Question */

/** @type {{ edition: string | null, askedAt: number } | undefined} */
let heard;
/** The last one that was put, while it has no answer. @type {Question | undefined} */
let asking;

/**
 * The edition by a question that was put within the last second, however long its answer takes; null
 * where the backend does not say: then nothing that is kept may be shown.
 * @returns {Promise<string | null>}
 */
export async function currentEdition() {
  if (heard && isYoung(heard)) return heard.edition;
  if (!asking || !isYoung(asking)) asking = ask();
  return asking.answer;
}

/** A purge says that the edition has moved: what was heard, or asked, before it does not count. */
export function forgetEdition() {
  heard = undefined;
  asking = undefined;
}

/** @param {{ askedAt: number }} question */
function isYoung({ askedAt }) {
  return performance.now() - askedAt < CONFIRMED_MILLISECONDS;
}

/** @returns {Question} */
function ask() {
  const askedAt = performance.now();
  const answer = question().catch(() => null);
  const asked = {
    askedAt,
    answer: answer.then((edition) => {
      // Where another was put meanwhile, or a purge came, this one counts for those who wait for it.
      if (asking === asked) {
        heard = { edition, askedAt };
        asking = undefined;
      }
      return edition;
    }),
  };
  return asked;
}

/**
 * Not by `fetch`: inside of a request that is Next's own, which keeps answers.
 * @returns {Promise<string | null>}
 */
async function question() {
  const url = new URL('/store/ocop/edition', process.env.BACKEND_URL || 'http://localhost:9000');
  const { get } = url.protocol === 'https:' ? https : http;
  const headers = { 'x-publishable-api-key': process.env.PUBLISHABLE_KEY ?? '' };
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  const answer = await new Promise((resolve, reject) => {
    get(url, { headers, signal }, resolve).on('error', reject);
  });
  const body = await text(answer);
  return answer.statusCode === 200 ? editionIn(JSON.parse(body)) : null;
}

/** @param {unknown} answer */
function editionIn(answer) {
  if (typeof answer !== 'object' || answer === null || !('edition' in answer)) return null;
  const { edition } = answer;
  return typeof edition === 'string' && edition !== '' && edition.length <= LONGEST_EDITION
    ? edition
    : null;
}
