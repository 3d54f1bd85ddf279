// @ts-check
import { ServerResponse } from 'node:http';
import { WITHOUT_FRAMEWORK, wayOf } from './answer-way.mjs';
import { bestCoding, compressText } from './compress-text.mjs';
import { flowThrough } from './flow-through.mjs';

const PAGE = /^text\/html\b/i;
/** The longest page of the shop has a sixth of it. What is longer leaves as it comes. */
const MOST_GATHERED = 2 * 1024 * 1024;

/**
 * An answer whose text is compressed: whole where it is short, and a page that goes without its
 * framework rewritten before; part by part where the framework draws it or it grows long. Events,
 * downloads, what is no text, a part of a file, or compressed already pass as they come.
 *
 * @template {import('node:http').IncomingMessage} [Request=import('node:http').IncomingMessage]
 * @extends {ServerResponse<Request>}
 */
export class TextAnswer extends ServerResponse {
  /** @type {import('./answer-way.mjs').Way | null} */
  #way = null;
  /** @type {Buffer[]} */
  #parts = [];
  #gathered = 0;
  /** @type {ReturnType<typeof flowThrough> | null} */
  #flow = null;

  /**
   * Takes over how a page without its framework leaves, once it is rewritten; null: as it is.
   * @type {((text: Buffer) => Promise<void>) | null}
   */
  handOver = null;
  /** What the page's components were drawn to, see `drawings.mjs`. @type {string[]} */
  drawings = [];
  /** What the visitor is given to carry, in the place of what a page for everybody says. @type {string[] | null} */
  cookies = null;

  /** What becomes of a page without its framework; the headers may still change. @param {string} html */
  rewrite(html) {
    return Buffer.from(html);
  }

  /** Whether the page, as it was rewritten, is as right for another visitor. */
  isForAll() {
    return this.statusCode === 200;
  }

  /** @override The headers are not final while text is gathered. */
  flushHeaders() {
    if (this.#decide() !== 'whole') super.flushHeaders();
  }

  /** @override @param {number} status @param {any[]} rest */
  writeHead(status, ...rest) {
    this.removeHeader(WITHOUT_FRAMEWORK);
    if (this.cookies && !this.headersSent) this.setHeader('set-cookie', this.cookies);
    return super.writeHead(status, ...rest);
  }

  /**
   * @override
   * @param {any} chunk
   * @param {any} [encoding]
   * @param {any} [callback]
   */
  write(chunk, encoding, callback) {
    if (this.#decide() !== 'whole') return this.#pass(chunk, encoding, callback);
    this.#keep(chunk, encoding);
    const done = typeof encoding === 'function' ? encoding : callback;
    if (this.#gathered > MOST_GATHERED) return this.#letGo(done);
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
    const isEmpty = this.#parts.length === 0 && !hasLast;
    if (this.#way === null && isEmpty) return super.end(chunk, encoding, callback);
    if (this.#decide() !== 'whole') return this.#close(chunk, encoding, callback);
    if (isEmpty) return super.end(done);
    if (hasLast) this.#keep(chunk, encoding);
    this.#send(Buffer.concat(this.#parts.splice(0)), done).catch((error) => this.destroy(error));
    return this;
  }

  /**
   * @override The socket may have room again while what flows has none yet.
   * @param {any} event
   * @param {any[]} values
   */
  emit(event, ...values) {
    if (event === 'drain' && this.#flow?.writableNeedDrain) return false;
    return super.emit(event, ...values);
  }

  /** Once the first part comes, or the headers have gone. */
  #decide() {
    this.#way ??= this.headersSent ? 'untouched' : wayOf(this);
    if (this.#way === 'flowing' && !this.headersSent && !this.#flow) this.#beginFlow();
    return this.#way;
  }

  #beginFlow() {
    vary(this);
    const coding = bestCoding(this.req.headers['accept-encoding']);
    if (!coding) return;
    this.setHeader('content-encoding', coding);
    this.removeHeader('content-length');
    const flow = flowThrough(coding, {
      write: (part, done) => super.write(part, done),
      end: (done) => super.end(done),
      fail: (error) => this.destroy(error),
    });
    flow.on('drain', () => this.emit('drain'));
    this.once('close', () => flow.destroy());
    this.#flow = flow;
  }

  /** @param {any} chunk @param {any} encoding @param {any} callback */
  #pass(chunk, encoding, callback) {
    return this.#flow
      ? this.#flow.write(chunk, encoding, callback)
      : super.write(chunk, encoding, callback);
  }

  /** @param {any} chunk @param {any} encoding @param {any} callback */
  #close(chunk, encoding, callback) {
    if (!this.#flow) return super.end(chunk, encoding, callback);
    this.#flow.end(chunk, encoding, callback);
    return this;
  }

  /** What has been gathered grows too long to wait for its end. @param {any} done */
  #letGo(done) {
    this.#way = 'flowing';
    this.#beginFlow();
    return this.#pass(Buffer.concat(this.#parts.splice(0)), undefined, done);
  }

  /** @param {string | Uint8Array} chunk @param {unknown} encoding */
  #keep(chunk, encoding) {
    const isEncoding = typeof encoding === 'string' && Buffer.isEncoding(encoding);
    const part =
      typeof chunk === 'string'
        ? Buffer.from(chunk, isEncoding ? encoding : 'utf8')
        : Buffer.from(chunk);
    this.#parts.push(part);
    this.#gathered += part.length;
  }

  /** @param {Buffer} content @param {(() => void) | undefined} done */
  async #send(content, done) {
    const isPage = PAGE.test(String(this.getHeader('content-type')));
    const isBare = isPage && this.hasHeader(WITHOUT_FRAMEWORK);
    const text = isBare ? this.rewrite(content.toString()) : content;
    if (isBare && this.handOver && this.isForAll()) {
      vary(this);
      this.removeHeader(WITHOUT_FRAMEWORK);
      this.#way = 'untouched';
      await this.handOver(text);
      done?.();
      return;
    }
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
