// @ts-check

/**
 * How an answer leaves. `untouched`: as it comes. `whole`: gathered, changed where it is a page, and
 * compressed with its length said. `flowing`: compressed part by part while it comes.
 * @typedef {'untouched' | 'whole' | 'flowing'} Way
 */

/** The proxy says with it that a page goes without its framework; no browser ever sees it. */
export const WITHOUT_FRAMEWORK = 'x-without-framework';

const TEXT = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|javascript))/i;
/** Text of which each part counts as soon as it is there. */
const EVENTS = /^text\/event-stream\b/i;
/** What the framework draws, and sends on while the rest is being made. */
const DRAWN = /^text\/(?:html|x-component)\b/i;

/**
 * Decided by what stands in the headers when the first part comes.
 * @param {import('node:http').ServerResponse} answer
 * @returns {Way}
 */
export function wayOf(answer) {
  const type = String(answer.getHeader('content-type') ?? '');
  if (answer.req.method === 'HEAD' || answer.statusCode === 206) return 'untouched';
  if (answer.hasHeader('content-encoding') || !TEXT.test(type) || EVENTS.test(type)) {
    return 'untouched';
  }
  if (isForKeeping(answer)) return 'untouched';
  return DRAWN.test(type) && !answer.hasHeader(WITHOUT_FRAMEWORK) ? 'flowing' : 'whole';
}

/** A download keeps its length, so that a browser can say how far it has come. */
function isForKeeping(/** @type {import('node:http').ServerResponse} */ answer) {
  return (
    /^\s*attachment\b/i.test(String(answer.getHeader('content-disposition') ?? '')) ||
    /\bno-transform\b/i.test(String(answer.getHeader('cache-control') ?? ''))
  );
}
