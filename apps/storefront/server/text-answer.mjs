// @ts-check
import { ServerResponse } from 'node:http';
import { compressText } from './compress-text.mjs';

const TEXT = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|javascript))/i;
const PAGE = /^text\/html/i;

/**
 * An answer whose text is sent whole and compressed, a page rewritten before. What is no text, a part
 * of a file, or compressed already passes as it comes.
 *
 * @template {import('node:http').IncomingMessage} [Request=import('node:http').IncomingMessage]
 * @extends {ServerResponse<Request>}
 */
export class TextAnswer extends ServerResponse {
  /** @type {Buffer[]} */
  #parts = [];

  /** What becomes of a page; the headers may still change. @param {string} html */
  rewrite(html) {
    return html;
  }

  /** @override The headers are not final while text waits. */
  flushHeaders() {
    if (!this.#waits()) super.flushHeaders();
  }

  /**
   * @override
   * @param {any} chunk
   * @param {any} [encoding]
   * @param {any} [callback]
   */
  write(chunk, encoding, callback) {
    if (!this.#waits()) return super.write(chunk, encoding, callback);
    this.#keep(chunk, encoding);
    const done = typeof encoding === 'function' ? encoding : callback;
    if (done) process.nextTick(done);
    return true;
  }

  /**
   * @override
   * @param {any} [chunk]
   * @param {any} [encoding]
   * @param {any} [callback]
   */
  end(chunk, encoding, callback) {
    const done = [chunk, encoding, callback].find((value) => typeof value === 'function');
    const hasLast = chunk !== undefined && chunk !== null && chunk !== done;
    if (!this.#waits() || (this.#parts.length === 0 && !hasLast)) {
      return super.end(chunk, encoding, callback);
    }
    if (hasLast) this.#keep(chunk, encoding);
    this.#send(Buffer.concat(this.#parts.splice(0)), done).catch((error) => this.destroy(error));
    return this;
  }

  #waits() {
    return (
      !this.headersSent &&
      this.req.method !== 'HEAD' &&
      this.statusCode !== 206 &&
      !this.hasHeader('content-encoding') &&
      TEXT.test(String(this.getHeader('content-type') ?? ''))
    );
  }

  /** @param {string | Uint8Array} chunk @param {unknown} encoding */
  #keep(chunk, encoding) {
    const isEncoding = typeof encoding === 'string' && Buffer.isEncoding(encoding);
    this.#parts.push(
      typeof chunk === 'string'
        ? Buffer.from(chunk, isEncoding ? encoding : 'utf8')
        : Buffer.from(chunk),
    );
  }

  /** @param {Buffer} content @param {(() => void) | undefined} done */
  async #send(content, done) {
    const isPage = PAGE.test(String(this.getHeader('content-type')));
    const text = isPage ? Buffer.from(this.rewrite(content.toString())) : content;
    const { coding, body } = await compressText(text, this.req.headers['accept-encoding']);
    if (coding) this.setHeader('content-encoding', coding);
    this.setHeader('content-length', body.length);
    vary(this);
    super.end(body, done);
  }
}

/** Says that the answer hangs on what the browser can decompress. @param {ServerResponse} answer */
function vary(answer) {
  const named = [answer.getHeader('vary') ?? []].flat().join(', ');
  if (/\baccept-encoding\b/i.test(named)) return;
  answer.setHeader('vary', named ? `${named}, Accept-Encoding` : 'Accept-Encoding');
}
