import { request as ask, createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WITHOUT_FRAMEWORK } from './answer-way.mjs';
import { TextAnswer } from './text-answer.mjs';

const WORDS = '<p>Mật ong hoa cà phê</p>'.repeat(100);
const FRAMEWORK = '<script src="/_next/static/chunks/a.js" async=""></script>';
const PICTURE = Buffer.alloc(4096, 7);

class Answer extends TextAnswer {
  override rewrite(html: string) {
    return super.rewrite(html.replace(FRAMEWORK, ''));
  }
}

const server = createServer({ ServerResponse: Answer }, (request, response) => {
  switch (request.url) {
    case '/page':
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader(WITHOUT_FRAMEWORK, '1');
      response.setHeader('Vary', 'rsc');
      response.flushHeaders();
      // A character of several bytes, and a tag, may be cut between two writes.
      for (const byte of Buffer.from(`${FRAMEWORK}${WORDS}`)) response.write(Buffer.of(byte));
      return response.end();
    case '/short':
      response.setHeader('Content-Type', 'text/html');
      response.setHeader(WITHOUT_FRAMEWORK, '1');
      return response.end(`${FRAMEWORK}<p>chợ</p>`, 'utf8');
    case '/desk':
      response.setHeader('Content-Type', 'text/html');
      response.write(FRAMEWORK);
      return response.end(WORDS);
    case '/data':
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Content-Length', Buffer.byteLength(WORDS));
      return response.end(WORDS);
    case '/rsc':
      response.setHeader('Content-Type', 'text/x-component');
      response.write(FRAMEWORK);
      return response.end(WORDS);
    case '/picture':
      response.setHeader('Content-Type', 'image/avif');
      response.write(PICTURE.subarray(0, 1000));
      return response.end(PICTURE.subarray(1000));
    case '/part':
      response.writeHead(206, { 'content-type': 'text/css', 'content-range': 'bytes 0-9/99' });
      return response.end('0123456789');
    case '/kept':
      response.setHeader('Content-Type', 'text/html');
      response.statusCode = 304;
      return response.end();
    default:
      response.statusCode = 303;
      response.setHeader('Location', '/page');
      return response.end();
  }
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

interface Got {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

function get(path: string, coding = '', method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, agent: false };
    const sent = ask({ ...options, headers: { 'accept-encoding': coding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({ status, headers, body: Buffer.concat(parts) });
      });
    });
    sent.on('error', reject).end();
  });
}

test.each([
  ['br', 'gzip, deflate, br', (body: Buffer) => brotliDecompressSync(body)],
  ['gzip', 'gzip', (body: Buffer) => gunzipSync(body)],
  [undefined, '', (body: Buffer) => body],
] as const)('a page leaves whole, without its framework, in %s', async (coding, asked, unpack) => {
  const { headers, body } = await get('/page', asked);
  expect(headers['content-encoding']).toBe(coding);
  expect(Number(headers['content-length'])).toBe(body.length);
  expect(headers.vary).toBe('rsc, Accept-Encoding');
  expect(headers['transfer-encoding']).toBeUndefined();
  expect(headers[WITHOUT_FRAMEWORK]).toBeUndefined();
  expect(unpack(body).toString()).toBe(WORDS);
});

test.each([
  ['br', (body: Buffer) => brotliDecompressSync(body)],
  ['gzip', (body: Buffer) => gunzipSync(body)],
  ['', (body: Buffer) => body],
] as const)('a page that does not ask keeps its framework, in "%s"', async (coding, unpack) => {
  const { headers, body } = await get('/desk', coding);
  expect(headers['content-encoding'] ?? '').toBe(coding);
  expect(headers.vary).toBe('Accept-Encoding');
  expect(unpack(body).toString()).toBe(`${FRAMEWORK}${WORDS}`);
});

test('a few words are rewritten, and not compressed', async () => {
  const { headers, body } = await get('/short', 'br');
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.toString()).toBe('<p>chợ</p>');
});

test('other text is compressed and stays as it is', async () => {
  const data = await get('/data', 'br');
  expect(Number(data.headers['content-length'])).toBe(data.body.length);
  expect(brotliDecompressSync(data.body).toString()).toBe(WORDS);
  const component = await get('/rsc', 'br');
  expect(brotliDecompressSync(component.body).toString()).toBe(`${FRAMEWORK}${WORDS}`);
});

test('what is no text, or a part, or empty, passes as it comes', async () => {
  const picture = await get('/picture', 'br');
  expect(picture.headers['content-encoding']).toBeUndefined();
  expect(picture.body).toEqual(PICTURE);
  expect((await get('/part', 'br')).body.toString()).toBe('0123456789');
  expect(await get('/kept', 'br')).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  expect(await get('/moved', 'br')).toMatchObject({ status: 303, headers: { location: '/page' } });
  const head = await get('/page', 'br', 'HEAD');
  expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  expect(head.headers['content-encoding']).toBeUndefined();
  expect(head.headers[WITHOUT_FRAMEWORK]).toBeUndefined();
});
