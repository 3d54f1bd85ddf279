// @ts-check
import { createHash } from 'node:crypto';
import { bestCoding, compressBrotli, gzipOf, uncompressBrotli } from './compress-text.mjs';
import { isDrawnForVisitor } from './own-cookies.mjs';
import { recordRender } from './render-record.mjs';
import { visitCookies } from './visit-cookies.mjs';

/** @typedef {import('./kept-documents.mjs').Document} Document */
/** @typedef {import('./kept-documents.mjs').KeptDocuments} KeptDocuments */
/** @typedef {import('./kept-pages.mjs').KeptAddress} KeptAddress */
/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {InstanceType<ReturnType<typeof import('./shop-answer.mjs').shopAnswer>>} Response */

/** All that a page for everybody is made with: nothing in it is of one visitor. */
const TAKEN_ALONG = ['host', 'x-forwarded-host', 'x-forwarded-proto', 'accept-encoding'];
/** Of one answer alone. */
const OWN_HEADERS = [
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'set-cookie',
  'transfer-encoding',
];
const LONGEST_HOST = 100;

/**
 * Answers with a page that everybody gets: as it is kept, as it is being rendered for somebody else, or
 * rendered anew and kept. Calls `render` with the request as it came where it is no such page, and where
 * nobody confirms what is kept.
 * @param {Request} request
 * @param {Response} response
 * @param {{
 *   address: KeptAddress | null,
 *   documents: KeptDocuments,
 *   hasName: boolean,
 *   render: () => Promise<void>,
 * }} shop
 */
export async function answerKept(request, response, { address, documents, hasName, render }) {
  const { method, headers } = request;
  const host = hasName ? '' : hostOf(headers);
  if (!address || method !== 'GET' || host === null || isDrawnForVisitor(headers.cookie)) {
    return render();
  }
  const key = `${host} ${address.url}`;
  const cookies = visitCookies({
    method,
    path: address.path,
    header: (name) => headers[name]?.toString(),
  });
  const askedAt = Date.now();
  for (;;) {
    const confirmed = await documents.confirm();
    if (response.destroyed) return;
    if (!confirmed) return render();
    const kept = documents.find(key, confirmed);
    const beyond = kept && documents.endsSoon(key, confirmed);
    if (kept && beyond === null) return send(kept, { response, headers, cookies, documents });
    const joined = kept ? null : documents.join(key, confirmed);
    if (!joined) {
      const done = documents.begin(key, confirmed, address.isRare);
      const page = { address, cookies, documents, done, render };
      return renderForAll(request, response, { ...page, beyond: beyond ?? 0 });
    }
    const outcome = await joined;
    // A slow render: what it read no longer held when this one asked.
    if (outcome === 'left' || outcome.until < askedAt) continue;
    if (!outcome.document) return render();
    return send(outcome.document, { response, headers, cookies, documents });
  }
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {{
 *   address: KeptAddress,
 *   cookies: string[],
 *   documents: KeptDocuments,
 *   done: ReturnType<KeptDocuments['begin']>,
 *   render: () => Promise<void>,
 *   beyond: number,
 * }} page `beyond`: what holds no longer than until then is read anew
 */
async function renderForAll(request, response, page) {
  const { address, cookies, documents, done, render, beyond } = page;
  const { headers } = request;
  request.url = address.url;
  request.headers = Object.fromEntries(
    TAKEN_ALONG.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])),
  );
  response.cookies = cookies;
  response.once('close', () => done(response.writableFinished ? null : 'left'));
  response.handOver = async (text) => {
    const document = await documentOf(response, text);
    done(document, record);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    await send(document, { response, headers, cookies, documents });
  };
  /** @type {Promise<void>} */
  let rendered = Promise.resolve();
  const record = recordRender(() => {
    rendered = render();
  }, beyond);
  await rendered;
}

/** @param {Response} response @param {Buffer} text @returns {Promise<Document>} */
async function documentOf(response, text) {
  const headers = Object.fromEntries(
    Object.entries(response.getHeaders()).filter(
      ([name, value]) => value !== undefined && !OWN_HEADERS.includes(name),
    ),
  );
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  return {
    headers: /** @type {Document['headers']} */ (headers),
    etag,
    brotli: await compressBrotli(text),
    gzip: null,
  };
}

/**
 * @param {Document} document
 * @param {{
 *   response: Response,
 *   headers: import('node:http').IncomingHttpHeaders,
 *   cookies: string[],
 *   documents: KeptDocuments,
 * }} to
 */
async function send(document, { response, headers, cookies, documents }) {
  const { headers: own, etag } = document;
  const shared = { ...own, etag, ...(cookies.length > 0 && { 'set-cookie': cookies }) };
  if (isKnown(headers['if-none-match'], etag)) {
    documents.countUnchanged();
    response.writeHead(304, shared).end();
    return;
  }
  const coding = bestCoding(headers['accept-encoding']);
  const body = await inCoding(document, coding);
  response.writeHead(200, {
    ...shared,
    ...(coding && { 'content-encoding': coding }),
    'content-length': body.length,
  });
  response.end(body);
}

/** Nearly everybody reads Brotli: the others have theirs made once somebody is there. @param {Document} document @param {'br' | 'gzip' | null} coding */
function inCoding(document, coding) {
  if (coding === 'br') return document.brotli;
  if (coding === null) return uncompressBrotli(document.brotli);
  document.gzip ??= gzipOf(document.brotli);
  return document.gzip;
}

/** Whether a browser has this very page. @param {string | undefined} known @param {string} etag */
function isKnown(known, etag) {
  return known?.split(/,\s*/).some((tag) => `W/${tag.replace(/^W\//, '')}` === etag) ?? false;
}

/** What absolute addresses on a page are made of; null where it cannot be one. */
function hostOf(/** @type {import('node:http').IncomingHttpHeaders} */ headers) {
  const host = String(headers['x-forwarded-host'] ?? headers.host ?? '');
  if (host.length > LONGEST_HOST) return null;
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://${host}`;
}
