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
const TEXT_OF_SHOP = {
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: QUALITY,
};
/** For text whose length nobody knows yet: a window of 256 kB, so that a stream takes little memory. */
export const FLOWING_BROTLI = { ...TEXT_OF_SHOP, [constants.BROTLI_PARAM_LGWIN]: 18 };

/**
 * The best coding of ours that a browser can read.
 * @param {string | string[] | undefined} accepted the request's `accept-encoding`
 * @returns {'br' | 'gzip' | null}
 */
export function bestCoding(accepted) {
  if (accepts(accepted, 'br')) return 'br';
  return accepts(accepted, 'gzip') ? 'gzip' : null;
}

/**
 * A text in every coding that browsers read.
 * @param {Buffer} text
 * @returns {Promise<{ brotli: Buffer, gzip: Buffer }>}
 */
export async function compressForAll(text) {
  const params = { ...TEXT_OF_SHOP, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const [brotli, gzip] = await Promise.all([toBrotli(text, { params }), toGzip(text)]);
  return { brotli, gzip };
}

/**
 * Compresses a text as well as the browser can read.
 * @param {Buffer} text
 * @param {string | string[] | undefined} accepted the request's `accept-encoding`
 * @returns {Promise<{ coding: 'br' | 'gzip' | null, body: Buffer }>}
 */
export async function compressText(text, accepted) {
  if (text.length < LEAST_BYTES) return { coding: null, body: text };
  const coding = bestCoding(accepted);
  if (coding === 'br') {
    const params = { ...TEXT_OF_SHOP, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    return { coding, body: await toBrotli(text, { params }) };
  }
  return { coding, body: coding ? await toGzip(text) : text };
}
