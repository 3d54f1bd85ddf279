import http from 'node:http';
import https from 'node:https';
import { MedusaError } from '@medusajs/framework/utils';
import { MeilisearchApiError } from 'meilisearch';
import { MeilisearchError } from './errors';
import type { ResolvedOptions } from './options';

type Address = Pick<ResolvedOptions, 'host' | 'apiKey' | 'timeoutMs'>;

/**
 * Kept connections for searches. Node's own client: `fetch` takes five times its processor time, which
 * is most of what a search costs the shop. Answers are asked for uncompressed, as compressed ones wait
 * for a delayed acknowledgement: 43 ms a search.
 */
export class SearchConnection {
  readonly #base: URL;
  readonly #timeoutMs: number;
  readonly #client: typeof http | typeof https;
  readonly #agent: http.Agent;
  readonly #headers: http.OutgoingHttpHeaders;

  constructor({ host, apiKey, timeoutMs }: Address) {
    this.#base = new URL(host.endsWith('/') ? host : `${host}/`);
    this.#timeoutMs = timeoutMs;
    this.#client = this.#base.protocol === 'https:' ? https : http;
    this.#agent = new this.#client.Agent({ keepAlive: true });
    this.#headers = {
      'content-type': 'application/json',
      ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
    };
  }

  /**
   * Posts JSON; the answer has the shape that the engine's API promises for the path.
   * @throws MeilisearchApiError when the engine refuses, MeilisearchError `search_timeout`, or the
   * reason why it cannot be reached
   */
  async post<Answer>(path: string, body: unknown): Promise<Answer> {
    const { status, text } = await this.#send(path, JSON.stringify(body), true);
    const answer = text === '' ? undefined : JSON.parse(text);
    if (status >= 200 && status < 300) return answer;
    throw new MeilisearchApiError(new Response(null, { status }), answer);
  }

  #send(path: string, body: string, mayRetry: boolean): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const options = { method: 'POST', agent: this.#agent, headers: this.#headers };
      const request = this.#client.request(new URL(path, this.#base), options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          clearTimeout(timer);
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(parts).toString('utf8'),
          });
        });
      });
      const timer = setTimeout(() => {
        // An answer may lie unread because this process was busy: it is read before this runs.
        setImmediate(() => request.destroy(timeoutError(this.#timeoutMs)));
      }, this.#timeoutMs);
      request.on('error', (error) => {
        clearTimeout(timer);
        // The server closed a kept connection at the moment of the request: it did not see it.
        const wasClosed = request.reusedSocket && 'code' in error && error.code === 'ECONNRESET';
        if (wasClosed && mayRetry) resolve(this.#send(path, body, false));
        else reject(error);
      });
      request.end(body);
    });
  }
}

function timeoutError(milliseconds: number): MeilisearchError {
  const message = `Meilisearch did not answer within ${milliseconds} ms`;
  return new MeilisearchError(MedusaError.Types.UNEXPECTED_STATE, message, 'search_timeout');
}
