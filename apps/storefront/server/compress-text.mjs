// @ts-check
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import { accepts } from './accepted-codings.mjs';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
export const uncompressBrotli = promisify(brotliDecompress);

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

/** @param {Buffer} text */
export function compressBrotli(text) {
  return toBrotli(text, {
    params: { ...TEXT_OF_SHOP, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  });
}

/** What a browser gets that does not read Brotli. @param {Buffer} brotli @returns {Promise<Buffer>} */
export async function gzipOf(brotli) {
  return toGzip(await uncompressBrotli(brotli));
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
  if (coding === 'br') return { coding, body: await compressBrotli(text) };
  return { coding, body: coding ? await toGzip(text) : text };
}
