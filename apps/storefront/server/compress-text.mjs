// @ts-check
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { accepts } from './accepted-codings.mjs';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Shorter text fits into the first packet as it is. */
const LEAST_BYTES = 1024;
/** Compressed at each request: this takes as long as gzip, and a fifth less leaves. */
const QUALITY = 5;

/**
 * Compresses a text as well as the browser can read.
 * @param {Buffer} text
 * @param {string | string[] | undefined} accepted the request's `accept-encoding`
 * @returns {Promise<{ coding: 'br' | 'gzip' | null, body: Buffer }>}
 */
export async function compressText(text, accepted) {
  if (text.length < LEAST_BYTES) return { coding: null, body: text };
  if (accepts(accepted, 'br')) {
    const params = {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    };
    return { coding: 'br', body: await toBrotli(text, { params }) };
  }
  if (accepts(accepted, 'gzip')) return { coding: 'gzip', body: await toGzip(text) };
  return { coding: null, body: text };
}
