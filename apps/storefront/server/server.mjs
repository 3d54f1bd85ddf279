// @ts-check
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import next from 'next';
import { answerBrotli } from './answer-brotli.mjs';
import { readBrotliFiles } from './brotli-files.mjs';
import { inlineStyles, readStyles, withoutStylePreloads } from './inline-styles.mjs';
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
}

const server = createServer({ ServerResponse: Answer });
const shop = next({ dev: false, dir, port, httpServer: server });
await shop.prepare();
const handle = shop.getRequestHandler();

server.on('request', (request, response) => {
  if (answerBrotli(request, response, files)) return;
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
