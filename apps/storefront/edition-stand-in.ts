import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

/** A backend that knows its edition and nothing else. */
export interface EditionStandIn {
  /** What it says from now on; null: it answers 503. */
  edition: string | null;
  /** How often it was asked. */
  asked: number;
  /** From now on questions wait; resolves when the first of them is there. */
  keepWaiting(): Promise<void>;
  /** Answers those that wait, with what was true when they came, and those to come. */
  answer(): void;
  close(): Promise<void>;
}

/** Starts it, and makes it the backend of this process. */
export async function startEditionStandIn(): Promise<EditionStandIn> {
  const waiting: (() => void)[] = [];
  let onWaiting: (() => void) | undefined;
  const say = (response: ServerResponse, edition: string | null) => {
    response.writeHead(edition === null ? 503 : 200).end(JSON.stringify({ edition }));
  };
  const server = createServer((request, response) => {
    if (request.url !== '/store/ocop/edition') return void response.writeHead(404).end();
    standIn.asked += 1;
    const { edition } = standIn;
    if (!onWaiting) return say(response, edition);
    waiting.push(() => say(response, edition));
    onWaiting();
  });
  const standIn: EditionStandIn = {
    edition: '1',
    asked: 0,
    keepWaiting: () =>
      new Promise((resolve) => {
        onWaiting = resolve;
      }),
    answer() {
      onWaiting = undefined;
      for (const answer of waiting.splice(0)) answer();
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('listens at no port');
  process.env.BACKEND_URL = `http://127.0.0.1:${address.port}`;
  return standIn;
}
