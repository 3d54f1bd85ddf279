import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WITHOUT_FRAMEWORK } from './answer-way.mjs';
import { shopAnswer } from './shop-answer.mjs';

const EVENT = 'data: {"order":"Chợ Phiên"}\n\n';
/** Text that hardly gets shorter when it is compressed: what is on its way can be measured. */
const SAMPLES = Array.from({ length: 16 }, () =>
  Buffer.from(randomBytes(48_000).toString('base64')),
);
const PIECES = 800;
const LENGTH = 64_000 * PIECES;
/** What may be on its way at once: the buffers of two sockets, a few pieces, never all of it. */
const MOST_ON_ITS_WAY = LENGTH / 3;

/** What answers an address, set by each test. */
const answers = new Map<string, (response: ServerResponse) => Promise<unknown>>();
const server = createServer({ ServerResponse: shopAnswer(new Map()) }, (asked, response) => {
  answers.get(asked.url ?? '')?.(response);
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

async function open(path: string): Promise<IncomingMessage> {
  const headers = { 'accept-encoding': 'br' };
  const sent = request({ host: '127.0.0.1', port, path, headers, agent: false }).end();
  const [response] = await once(sent, 'response');
  return response;
}

function unpacked(response: IncomingMessage): Readable {
  return response.headers['content-encoding'] === 'br'
    ? response.pipe(createBrotliDecompress())
    : response;
}

/** Two parts, the second of which is made when the test has read the first. */
async function twoParts(path: string, headers: Record<string, string>, parts: [string, string]) {
  const cue = new EventEmitter();
  answers.set(path, async (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.flushHeaders();
    response.write(parts[0]);
    await once(cue, 'read');
    response.end(parts[1]);
  });
  const response = await open(path);
  const read: string[] = [];
  for await (const part of unpacked(response)) {
    read.push(String(part));
    cue.emit('read');
  }
  return { headers: response.headers, read };
}

test('events pass one by one, as they are', async () => {
  const { headers, read } = await twoParts(
    '/events',
    { 'content-type': 'text/event-stream; charset=utf-8' },
    [EVENT, EVENT],
  );
  expect(headers['content-encoding']).toBeUndefined();
  expect(read).toEqual([EVENT, EVENT]);
});

test('a page of the desk is read while the rest of it is made', async () => {
  const parts: [string, string] = ['<!DOCTYPE html><p>Đang tìm</p>', '<p>Đã tìm thấy</p>'];
  const { headers, read } = await twoParts('/desk', { 'content-type': 'text/html' }, parts);
  expect(headers['content-encoding']).toBe('br');
  expect(read).toEqual(parts);
});

/** Makes a long answer as fast as it is taken; says how much of it was on its way at most. */
async function longAnswer(path: string, headers: Record<string, string>) {
  let made = 0;
  let received = 0;
  let mostOnItsWay = 0;
  answers.set(path, async (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    for (let index = 0; index < PIECES; index += 1) {
      const piece = SAMPLES[index % SAMPLES.length] ?? Buffer.of();
      made += piece.length;
      mostOnItsWay = Math.max(mostOnItsWay, made - received);
      if (!response.write(piece)) await once(response, 'drain');
    }
    response.end();
  });
  const response = await open(path);
  const madeBeforeFirst = made;
  for await (const part of unpacked(response)) received += part.length;
  return { headers: response.headers, madeBeforeFirst, received, mostOnItsWay };
}

test.each([
  ['a download', { 'content-disposition': 'attachment; filename="don-hang.csv"' }, undefined],
  ['long text', {}, 'br'],
  ['text that must stay as it is', { 'cache-control': 'no-store, no-transform' }, undefined],
  ['a page that grows beyond any of the shop', { [WITHOUT_FRAMEWORK]: '1' }, 'br'],
] as const)('%s leaves while it is made, and waits nowhere', async (name, headers, coding) => {
  const type = name.startsWith('a page') ? 'text/html' : 'text/csv';
  const given: Record<string, string> = { 'content-type': type, ...headers };
  if (!coding) given['content-length'] = String(LENGTH);
  const answer = await longAnswer(`/${encodeURIComponent(name)}`, given);
  expect(answer.headers['content-encoding']).toBe(coding);
  expect(answer.headers['content-length']).toBe(coding ? undefined : String(LENGTH));
  expect(answer.headers[WITHOUT_FRAMEWORK]).toBeUndefined();
  expect(answer.received).toBe(LENGTH);
  expect(answer.madeBeforeFirst).toBeLessThan(MOST_ON_ITS_WAY);
  expect(answer.mostOnItsWay).toBeLessThan(MOST_ON_ITS_WAY);
});

test('whoever leaves in the middle of it stops it', async () => {
  const closed = new EventEmitter();
  answers.set('/left', async (response) => {
    response.once('close', () => closed.emit('closed'));
    response.setHeader('content-type', 'text/html');
    response.write('<p>Đang tìm</p>');
  });
  const response = await open('/left');
  const isClosed = once(closed, 'closed');
  response.destroy();
  await isClosed;
  expect((await twoParts('/after', { 'content-type': 'text/html' }, ['a', 'b'])).read).toEqual([
    'a',
    'b',
  ]);
});
