// @ts-check
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import next from 'next';
import { answerBrotli } from './answer-brotli.mjs';
import { readBrotliFiles } from './brotli-files.mjs';

/** The production server: Next, before which built scripts and styles go out in Brotli (ADR 0021). */
const port = Number(process.env.PORT ?? 3000);
const files = await readBrotliFiles(
  fileURLToPath(new URL('../.next/static', import.meta.url)),
  '/_next/static/',
);
const server = createServer();
const dir = fileURLToPath(new URL('..', import.meta.url));
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
