// @ts-check
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import next from 'next';
import { answerBrotli } from './answer-brotli.mjs';
import { readBrotliFiles } from './brotli-files.mjs';
import { inlineStyles, readStyles, withoutStylePreloads } from './inline-styles.mjs';
import { answerRefused, REFUSED_HEADERS, refusalOf, refusedPage } from './refused-request.mjs';
import { TextAnswer } from './text-answer.mjs';
import { isWhole, withoutFramework } from './without-framework.mjs';

/**
 * The production server: Next, before which built scripts and styles go out in Brotli (ADR 0021), and
 * whose pages leave without their framework and with their styles (ADR 0024).
 */
const port = Number(process.env.PORT ?? 3000);
const dir = fileURLToPath(new URL('..', import.meta.url));
const files = new Map([
  ...(await readBrotliFiles(join(dir, '.next/static'), '/_next/static/')),
  ...(await readBrotliFiles(join(dir, 'public'), '/')),
]);
const styles = await readStyles(join(dir, '.next/static'), '/_next/static/');

/** Says that a form names nothing that this build of the shop can do. */
const OUTDATED = 'x-nextjs-action-not-found';
/** With these the framework asks for parts of a page; it never reaches a browser. */
const FRAMEWORK_HEADERS = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
];

/**
 * @template {import('node:http').IncomingMessage} [Request=import('node:http').IncomingMessage]
 * @extends {TextAnswer<Request>}
 */
class Answer extends TextAnswer {
  /** @override @param {string} html */
  rewrite(html) {
    if (!isWhole(html)) return html;
    const bare = withoutFramework(html);
    const page = inlineStyles(bare, styles);
    const link = this.getHeader('link');
    if (page !== bare && link) this.setHeader('link', withoutStylePreloads(String(link)));
    return page;
  }

  /**
   * @override A page that leads elsewhere while it is drawn after a form: the browser asks for the
   * next one, and does not send the form again.
   * @param {number} status
   * @param {any[]} rest
   */
  writeHead(status, ...rest) {
    const isForm = this.req.method === 'POST';
    return super.writeHead(isForm && status === 307 ? 303 : status, ...rest);
  }

  /** @override @param {any} [chunk] @param {any} [encoding] @param {any} [callback] */
  end(chunk, encoding, callback) {
    if (this.headersSent || !this.hasHeader(OUTDATED)) return super.end(chunk, encoding, callback);
    this.removeHeader(OUTDATED);
    for (const [name, value] of Object.entries(REFUSED_HEADERS)) this.setHeader(name, value);
    return super.end(refusedPage(this.req.url, 'outdated'));
  }
}

const server = createServer({ ServerResponse: Answer });
const shop = next({ dev: false, dir, port, httpServer: server });
await shop.prepare();
const handle = shop.getRequestHandler();

server.on('request', (request, response) => {
  const refusal = refusalOf(request);
  if (refusal) return answerRefused(response, refusal);
  if (answerBrotli(request, response, files)) return;
  for (const name of FRAMEWORK_HEADERS) delete request.headers[name];
  handle(request, response).catch((error) => {
    process.stderr.write(`${error?.stack ?? error}\n`);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});
server.listen(port);

/** What has begun is answered, then the process ends. */
function end() {
  server.close(async () => {
    await shop.close();
    process.exit(0);
  });
  server.closeIdleConnections();
}
process.once('SIGTERM', end);
process.once('SIGINT', end);
