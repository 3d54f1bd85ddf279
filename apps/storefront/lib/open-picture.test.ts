import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openPicture } from './open-picture';

const server = createServer();
let url = new URL('http://127.0.0.1');

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/static/a.png`);
});
afterAll(() => server.close());
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

async function asked(): Promise<ServerResponse> {
  const [, response] = await once(server, 'request');
  return response;
}

test('a picture that has begun may take its time', async () => {
  const [response, picture] = await Promise.all([
    asked().then((answer) => {
      answer.write('begun, ');
      return answer;
    }),
    openPicture(url),
  ]);
  vi.advanceTimersByTime(60_000);
  response.end('done');
  expect(await picture?.text()).toBe('begun, done');
});

test('a picture that does not begin is given up', async () => {
  const opened = openPicture(url);
  const response = await asked();
  vi.advanceTimersByTime(60_000);
  expect(await opened).toBeNull();
  response.destroy();
});
