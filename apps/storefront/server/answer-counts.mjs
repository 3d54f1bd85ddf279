// @ts-check
import { createHmac, timingSafeEqual } from 'node:crypto';

const ADDRESS = '/api/kept-documents';

/**
 * Tells operators how many pages are kept and how they are used; false where it is asked something else.
 * Who asks shows the proof that backend and storefront share.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ counts: Record<string, number> }} documents
 */
export function answerCounts({ method, url, headers }, response, documents) {
  if (url !== ADDRESS || method !== 'GET') return false;
  const isProven = hasProof(headers['x-ocop-storefront']);
  response.writeHead(isProven ? 200 : 401, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(isProven ? documents.counts : { type: 'unauthorized' }));
  return true;
}

function hasProof(/** @type {string | string[] | undefined} */ given) {
  const secret = process.env.PURGE_SECRET;
  if (!secret || typeof given !== 'string') return false;
  const proof = Buffer.from(createHmac('sha256', secret).update('storefront').digest('base64url'));
  const shown = Buffer.from(given);
  return shown.length === proof.length && timingSafeEqual(shown, proof);
}
