import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from '@medusajs/framework/zod';
import { freePort } from 'local-services';
import { PURGE_SECRET } from './test-environment';

const purge = z.object({
  tags: z.array(z.string()),
  sent_at: z.iso.datetime(),
  nonce: z.uuid(),
});

/** Where the storefront would be: takes signed purges, or keeps their senders waiting. */
export interface PurgeEndpoint {
  readonly url: string;
  /** Tags of the purges that were taken, in order. */
  readonly purged: string[];
  /** The same, message by message. */
  readonly messages: string[][];
  /** From now on requests get no answer; resolves when the first of them is there. */
  keepWaiting(): Promise<void>;
  /** From now on requests are answered. */
  answer(): void;
  close(): Promise<void>;
}

export async function startPurgeEndpoint(): Promise<PurgeEndpoint> {
  const purged: string[] = [];
  const messages: string[][] = [];
  const unanswered: ServerResponse[] = [];
  let onWaiting: (() => void) | undefined;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const expected = `sha256=${createHmac('sha256', PURGE_SECRET).update(body).digest('hex')}`;
    const given = String(request.headers['x-ocop-signature']);
    if (
      request.url !== '/api/purge' ||
      given.length !== expected.length ||
      !timingSafeEqual(Buffer.from(given), Buffer.from(expected))
    ) {
      response.writeHead(401).end();
      return;
    }
    if (onWaiting) {
      unanswered.push(response);
      onWaiting();
      return;
    }
    const { tags } = purge.parse(JSON.parse(body));
    messages.push(tags);
    purged.push(...tags);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"purged":1}');
  });
  const port = await freePort();
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return {
    url: `http://localhost:${port}`,
    purged,
    messages,
    keepWaiting: () =>
      new Promise((resolve) => {
        onWaiting = resolve;
      }),
    answer() {
      onWaiting = undefined;
      for (const response of unanswered.splice(0)) response.destroy();
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
