// @ts-check
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import next from 'next';
import { answerBrotli } from './answer-brotli.mjs';
import { answerCounts } from './answer-counts.mjs';
import { answerKept } from './answer-kept.mjs';
import { readBrotliFiles } from './brotli-files.mjs';
import { isHostDeclared } from './declared-host.mjs';
import { collectDrawings } from './drawings.mjs';
import { askWhole } from './framework-request.mjs';
import { readStyles } from './inline-styles.mjs';
import { keptDocuments } from './kept-documents.mjs';
import { keptAddress } from './kept-pages.mjs';
import { answerRefused, refusalOf } from './refused-request.mjs';
import { shopAnswer } from './shop-answer.mjs';

/**
 * The production server: Next, before which built scripts and styles go out in Brotli (ADR 0021), and
 * whose shop leaves without the framework and with its styles (ADR 0024, ADR 0037).
 */
const port = Number(process.env.PORT ?? 3000);
const dir = fileURLToPath(new URL('..', import.meta.url));
const files = new Map([
  ...(await readBrotliFiles(join(dir, '.next/static'), '/_next/static/')),
  ...(await readBrotliFiles(join(dir, 'public'), '/')),
]);
const hasName = isHostDeclared(process.env.STOREFRONT_PUBLIC_URL);
const styles = await readStyles(join(dir, '.next/static'), '/_next/static/');

const server = createServer({ ServerResponse: shopAnswer(styles) });
const shop = next({ dev: false, dir, port, httpServer: server });
await shop.prepare();
const handle = shop.getRequestHandler();

server.on('request', (request, response) => {
  const refusal = refusalOf(request);
  if (refusal) return answerRefused(response, refusal);
  if (answerBrotli(request, response, files)) return;
  if (answerCounts(request, response, keptDocuments)) return;
  askWhole(request);
  answerKept(request, response, {
    address: keptAddress(request.url),
    documents: keptDocuments,
    hasName,
    render: () => collectDrawings(response.drawings, () => handle(request, response)),
  }).catch((error) => {
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
