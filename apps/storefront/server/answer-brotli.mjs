// @ts-check
import { accepts } from './accepted-codings.mjs';

/** Addresses of built files carry a hash of what is in them. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Answers with a file's compressed twin; false where there is none or the browser does not take it.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {ReadonlyMap<string, import('./brotli-files.mjs').BrotliFile>} files
 */
export function answerBrotli({ method, url, headers }, response, files) {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const file = files.get(url?.split('?', 1)[0] ?? '');
  if (!file || headers.range || !accepts(headers['accept-encoding'], 'br')) return false;
  response.writeHead(200, {
    'content-type': file.type,
    'content-encoding': 'br',
    'content-length': file.content.length,
    'cache-control': FOREVER,
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  });
  response.end(method === 'HEAD' ? undefined : file.content);
  return true;
}
