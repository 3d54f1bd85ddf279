import { once } from 'node:events';
import {
  request as ask,
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type EditionStandIn, startEditionStandIn } from '@/edition-stand-in';
import { forgetEdition } from '../edition.mjs';
import { answerKept } from './answer-kept.mjs';
import { WITHOUT_FRAMEWORK } from './answer-way.mjs';
import { KeptDocuments } from './kept-documents.mjs';
import { keptAddress } from './kept-pages.mjs';
import { noteRead, noteUnkept } from './render-record.mjs';
import { shopAnswer } from './shop-answer.mjs';

const KEY = 'gio-moi=0b6a3a0e-7a55-4c0f-9a52-2f7a4c0f9a52';
const POLICY = "script-src 'self' 'nonce-bg==' 'strict-dynamic'; style-src 'self' 'nonce-bg=='";

let backend: EditionStandIn;
let documents: KeptDocuments;
/** What the renderer was asked for, as it was asked. */
let asked: { url: string | undefined; headers: IncomingHttpHeaders }[];
/** Renders wait for it. */
let gate: Promise<void>;
let says: string;
/** How long what a render reads holds, said when it ends. */
let holds: () => number;
let hasName: boolean;

const server = createServer({ ServerResponse: shopAnswer(new Map()) }, (request, response) => {
  const render = async () => {
    asked.push({ url: request.url, headers: request.headers });
    const [drawn, until] = [says, holds];
    await gate;
    noteRead(['catalogue'], until());
    if (request.url?.includes('/thong-ke')) noteUnkept();
    response.setHeader('set-cookie', 'gio-moi=of-the-renderer');
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'private, no-store');
    response.setHeader(WITHOUT_FRAMEWORK, '1');
    if (request.url?.startsWith('/san-pham/khong-co')) {
      response.writeHead(307, { location: '/khong-tim-thay' });
      response.end();
      return;
    }
    if (request.url?.startsWith('/lien-he')) response.statusCode = 500;
    response.end(`<style nonce="bg==">a{top:0}</style><p>${drawn}</p>${'chợ '.repeat(1000)}`);
  };
  answerKept(request, response, {
    address: keptAddress(request.url),
    documents,
    hasName,
    render,
  });
});
let port = 0;

beforeAll(async () => {
  backend = await startEditionStandIn();
  server.listen(0);
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await backend.close();
});
beforeEach(() => {
  backend.edition = '1';
  forgetEdition();
  documents = new KeptDocuments();
  asked = [];
  gate = Promise.resolve();
  says = 'one';
  holds = () => Number.POSITIVE_INFINITY;
  hasName = true;
});

afterEach(() => vi.useRealTimers());

async function read(path: string, headers: Record<string, string> = {}) {
  const request = ask({ port, path, headers, agent: false }).end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const body = Buffer.concat(await response.toArray());
  const coding = response.headers['content-encoding'];
  const plain =
    coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body;
  return { status: response.statusCode, headers: response.headers, text: plain.toString() };
}

/** Holds renders back until it is called. */
function closeGate(): () => void {
  let open = () => {};
  gate = new Promise((resolve) => {
    open = resolve;
  });
  return open;
}

async function untilAsked(times: number) {
  await expect.poll(() => asked.length).toBe(times);
}

test('everybody gets the bytes that were rendered once, in the coding that they read', async () => {
  const codings = ['br', 'gzip', ''];
  const answers = [];
  for (const coding of codings) answers.push(await read('/', { 'accept-encoding': coding }));
  expect(asked).toHaveLength(1);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers.map(({ headers }) => headers['content-encoding'] ?? '')).toEqual(codings);
  for (const { headers, status } of answers) {
    expect(status).toBe(200);
    expect(headers.vary).toContain('Accept-Encoding');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['content-security-policy']).not.toContain('nonce');
    expect(headers['content-security-policy']).toContain('sha256-');
    expect(headers[WITHOUT_FRAMEWORK]).toBeUndefined();
  }
});

test('a cold crowd of 200 on one page renders it once', async () => {
  const open = closeGate();
  const crowd = Array.from({ length: 200 }, () => read('/?fbclid=x'));
  await expect.poll(() => documents.counts.joined).toBe(199);
  open();
  const texts = (await Promise.all(crowd)).map(({ text }) => text);
  expect(new Set(texts).size).toBe(1);
  expect(asked.map(({ url }) => url)).toEqual(['/']);
});

test('who asks when what a slow render read no longer holds waits for another', async () => {
  const open = closeGate();
  let heldUntil = Number.POSITIVE_INFINITY;
  holds = () => heldUntil;
  const early = [read('/san-pham/gao'), read('/san-pham/gao')];
  await expect.poll(() => documents.counts.joined).toBe(1);
  heldUntil = Date.now();
  await expect.poll(() => Date.now()).toBeGreaterThan(heldUntil);
  const late = [read('/san-pham/gao'), read('/san-pham/gao')];
  await expect.poll(() => documents.counts.joined).toBe(3);
  says = 'two';
  holds = () => Number.POSITIVE_INFINITY;
  open();
  expect((await Promise.all(early)).map(({ text }) => text.includes('one'))).toEqual([true, true]);
  expect((await Promise.all(late)).map(({ text }) => text.includes('two'))).toEqual([true, true]);
  expect(asked).toHaveLength(2);
});

test('towards its end a page is made anew for one who asks, and nobody else waits', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const start = Date.now();
  holds = () => start + 1000;
  await read('/san-pham/gao');
  vi.setSystemTime(start + 600);
  const open = closeGate();
  says = 'two';
  holds = () => start + 1600;
  const one = read('/san-pham/gao');
  await untilAsked(2);
  for (let other = 0; other < 3; other += 1) {
    expect((await read('/san-pham/gao')).text).toContain('<p>one</p>');
  }
  // It holds no longer than it did, also where the next one is late.
  vi.setSystemTime(start + 1000);
  const late = read('/san-pham/gao');
  await expect.poll(() => documents.counts.joined).toBe(1);
  open();
  for (const answer of [one, late]) expect((await answer).text).toContain('<p>two</p>');
  expect(asked).toHaveLength(2);
});

test('who has it is told so', async () => {
  const first = await read('/');
  const { etag = '' } = first.headers;
  const again = await read('/', { 'if-none-match': `"x", ${etag}` });
  expect(again).toMatchObject({ status: 304, text: '' });
  expect(documents.counts.unchanged).toBe(1);
  says = 'two';
  documents.purge(['catalogue']);
  expect((await read('/', { 'if-none-match': etag })).status).toBe(200);
});

test('nothing of a visitor comes to where a page for everybody is made', async () => {
  const cookie = `${KEY}; gio-so=3; co-script=1; gio=cart_1; don=pass`;
  await read('/', { cookie, 'x-forwarded-for': '10.0.0.1', 'user-agent': 'somebody', host: 'cho' });
  expect(asked[0]?.headers).toEqual({ host: 'cho' });
});

test('each visitor is given what is theirs, whoever the page was made for', async () => {
  const path = '/san-pham/gao';
  const given = async (cookie: string) =>
    ((await read(path, cookie ? { cookie } : {})).headers['set-cookie'] ?? []).join();
  const [one, other] = [await given(''), await given('')];
  expect(one).toMatch(/^gio-moi=[0-9a-f-]{36};.*,da-xem=gao;/);
  expect(other).not.toBe(one);
  expect(await given(`${KEY}; co-script=1`)).toMatch(/^da-xem=gao;/);
  expect(await given(`${KEY}; co-script=1; da-xem=gao`)).toBe('');
  expect(asked).toHaveLength(1);
});

test('where no script runs, what is a visitor’s own is drawn for them alone', async () => {
  await read('/');
  await read('/', { cookie: 'gio-so=3' });
  expect(asked).toHaveLength(2);
  expect(asked[1]?.headers.cookie).toBe('gio-so=3');
  await read('/', { cookie: 'gio-so=3; co-script=1' });
  expect(asked).toHaveLength(2);
});

test.each([
  ['a page that broke', '/lien-he', 500],
  ['a page that leads elsewhere', '/san-pham/khong-co', 307],
  ['a page that holds for one reader', '/thong-ke', 200],
  ['a page with a message', '/san-pham/gao?tin=khong-du-hang', 200],
])('%s is not kept', async (_what, path, status) => {
  for (let time = 0; time < 2; time += 1) expect((await read(path)).status).toBe(status);
  expect(asked).toHaveLength(2);
  expect(documents.counts.documents).toBe(0);
});

test('a key that a browser has is not taken by a page that leads elsewhere', async () => {
  const { headers } = await read('/san-pham/khong-co', { cookie: KEY });
  expect(headers['set-cookie']?.join()).toMatch(/^da-xem=khong-co;/);
});

test('revoked while it is rendered: who asks after the purge gets a page of after it', async () => {
  const open = closeGate();
  const before = read('/');
  await untilAsked(1);
  says = 'two';
  backend.edition = '2';
  forgetEdition();
  documents.purge(['catalogue']);
  const after = read('/');
  await untilAsked(2);
  open();
  expect((await before).text).toContain('<p>one</p>');
  expect((await after).text).toContain('<p>two</p>');
  expect((await read('/')).text).toContain('<p>two</p>');
  expect(asked).toHaveLength(2);
});

test('a purge that is lost costs no more than the edition that moves', async () => {
  await read('/');
  says = 'two';
  backend.edition = '2';
  await expect.poll(async () => (await read('/')).text, { timeout: 3000 }).toContain('<p>two</p>');
});

test('where the shop has no name of its own, each by which it is asked for has its pages', async () => {
  hasName = false;
  const names: Record<string, string>[] = [
    { host: 'cho' },
    { host: 'https://cho' },
    { host: 'cho', 'x-forwarded-proto': 'https' },
    { host: 'cho', 'x-forwarded-host': 'phien' },
  ];
  for (const headers of [...names, ...names]) await read('/', headers);
  expect(asked).toHaveLength(names.length);
  await read('/', { host: 'a'.repeat(200) });
  expect(documents.counts.documents).toBe(names.length);
});

test('while the backend is silent every page is made anew', async () => {
  await read('/');
  backend.edition = null;
  forgetEdition();
  for (const text of ['two', 'three']) {
    says = text;
    expect((await read('/')).text).toContain(`<p>${text}</p>`);
  }
  backend.edition = '1';
  forgetEdition();
  expect((await read('/')).text).toContain('<p>one</p>');
});

test('where the one for whom it was made leaves, the next takes over', async () => {
  const open = closeGate();
  const first = ask({ port, path: '/', agent: false }).end();
  first.on('error', () => undefined);
  await untilAsked(1);
  const next = [read('/'), read('/')];
  await expect.poll(() => documents.counts.joined).toBe(2);
  first.destroy();
  await untilAsked(2);
  open();
  expect((await Promise.all(next)).map(({ status }) => status)).toEqual([200, 200]);
  expect(asked).toHaveLength(2);
});
