// @ts-check
import { pipeline, Writable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { FLOWING_BROTLI } from './compress-text.mjs';

/**
 * A stream that compresses what is written to it and hands on each part at once, no faster than it is
 * taken.
 * @param {'br' | 'gzip'} coding
 * @param {{
 *   write: (part: Buffer, done: (error?: Error | null) => void) => void,
 *   end: (done: () => void) => void,
 *   fail: (error: Error) => void,
 * }} target
 */
export function flowThrough(coding, { write, end, fail }) {
  const compressor =
    coding === 'br'
      ? createBrotliCompress({
          flush: constants.BROTLI_OPERATION_FLUSH,
          params: FLOWING_BROTLI,
        })
      : createGzip({ flush: constants.Z_SYNC_FLUSH });
  const sink = new Writable({
    write: (part, _encoding, done) => write(part, done),
    final: (done) => end(done),
  });
  pipeline(compressor, sink, (error) => {
    if (error) fail(error);
  });
  return compressor;
}
