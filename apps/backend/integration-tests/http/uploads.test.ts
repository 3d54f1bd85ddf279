import { z } from '@medusajs/framework/zod';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { signInOperator } from '../support/operator-token';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SCRIPT = '<script>alert(document.domain)</script>';
const MEGABYTE = 1024 * 1024;

const uploaded = z.object({ files: z.array(z.object({ id: z.string(), url: z.string() })) });
const refusal = z.object({
  type: z.string(),
  code: z.string(),
  field: z.string(),
  message: z.string(),
});

let shop: Shop;
let authorization: string;
const backend = () => inject('sharedBackend').url;

beforeAll(async () => {
  shop = await openSharedShop();
  authorization = `Bearer ${await signInOperator(shop.anyone)}`;
});

/** A copy in memory of its own, which is what a Blob takes. */
const bytesOf = (content: Buffer | string) => new Uint8Array(Buffer.from(content));

function send(
  files: { name: string; content: Buffer | string; type?: string }[],
  path = '/admin/uploads',
): Promise<Response> {
  const form = new FormData();
  for (const { name, content, type = 'application/octet-stream' } of files) {
    form.append('files', new Blob([bytesOf(content)], { type }), name);
  }
  return fetch(backend() + path, { method: 'POST', headers: { authorization }, body: form });
}

async function upload(name: string, content: Buffer | string, type?: string) {
  const answer = await send([{ name, content, type }]);
  expect(answer.status).toBe(200);
  const [file] = uploaded.parse(await answer.json()).files;
  if (!file) throw new Error('no file came back');
  return file;
}

describe('a picture that an operator uploads', () => {
  test('keeps its name with all marks, and is shown as what it is', async () => {
    // Typed on a Mac: marks apart from their letters.
    const { url } = await upload('Mật ong bạc hà.png'.normalize('NFD'), PNG, 'image/png');
    expect(decodeURIComponent(new URL(url).pathname)).toMatch(
      /^\/static\/uploads\/[0-9a-f-]{36}-Mật-ong-bạc-hà\.png$/,
    );
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PNG);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  test('is called by its content, whatever its name and type say', async () => {
    const { url } = await upload('trang.html', PNG, 'text/html');
    expect(url).toMatch(/-trang\.png$/);
    expect((await fetch(url)).headers.get('content-type')).toBe('image/png');
  });

  test('can be taken away again', async () => {
    const { id, url } = await upload('tam.png', PNG);
    expect((await shop.admin.delete(`/admin/uploads/${encodeURIComponent(id)}`)).status).toBe(200);
    expect((await fetch(url)).status).toBe(404);
  });
});

test('a PDF is offered for saving under its name', async () => {
  const { url } = await upload('Giấy chứng nhận.pdf', Buffer.from('%PDF-1.7\n'), 'application/pdf');
  const disposition = (await fetch(url)).headers.get('content-disposition') ?? '';
  expect(disposition).toMatch(/^attachment; filename=/);
  expect(disposition).toContain(`filename*=UTF-8''${encodeURIComponent('Giấy-chứng-nhận.pdf')}`);
});

describe('what is taken in by nobody', () => {
  test.each([
    ['a page', 'trang.html', SCRIPT, 'text/html', 'file_kind_refused', 400],
    ['a page that is called a picture', 'anh.png', SCRIPT, 'image/png', 'file_kind_refused', 400],
    ['a drawing', 'anh.svg', `<svg onload="alert(1)"/>`, 'image/svg+xml', 'file_kind_refused', 400],
    ['a program', 'a.exe', Buffer.from('MZ\u0000'), undefined, 'file_kind_refused', 400],
    [
      'bytes that are called a table',
      'a.csv',
      PNG.subarray(8),
      'text/csv',
      'file_kind_refused',
      400,
    ],
    ['nothing', 'anh.png', '', 'image/png', 'file_empty', 400],
    [
      'a picture of 11 MB',
      'anh.png',
      Buffer.concat([PNG, Buffer.alloc(11 * MEGABYTE)]),
      'image/png',
      'file_too_large',
      413,
    ],
  ])('%s', async (_what, name, content, type, code, status) => {
    const answer = await send([{ name, content, type }]);
    expect(answer.status).toBe(status);
    expect(refusal.parse(await answer.json())).toMatchObject({ code, field: 'files' });
  });

  test('60 MB at once, before anything of it is read', async () => {
    const content = Buffer.concat([PNG, Buffer.alloc(9 * MEGABYTE)]);
    const files = Array.from({ length: 7 }, (_, n) => ({ name: `${n}.png`, content }));
    const answer = await send(files).catch(() => null);
    // The connection may be cut while the rest is still being sent: no answer is a refusal, too.
    if (answer) expect(answer.status).toBe(413);
    expect((await fetch(`${backend()}/health`)).status).toBe(200);
  });

  test.each([
    ['without a boundary', { 'content-type': 'multipart/form-data' }],
    ['broken off', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('multipart %s is the sender’s fault', async (_how, headers) => {
    const answer = await fetch(`${backend()}/admin/uploads`, {
      method: 'POST',
      headers: { ...headers, authorization },
      body: '--x\r\nContent-Disposition: form-data; name="files"; filename="a.png"\r\n\r\nabc',
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'malformed_upload' });
  });

  test.each(['text/html', 'image/svg+xml'])('an announced file of type %s', async (mime_type) => {
    const answer = await shop.admin.post('/admin/uploads/presigned-urls', {
      originalname: 'a.html',
      mime_type,
      size: 10,
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'file_kind_refused', field: 'mime_type' });
  });

  test('anything of somebody who is not signed in', async () => {
    const form = new FormData();
    form.append('files', new Blob([bytesOf(PNG)]), 'a.png');
    const answer = await fetch(`${backend()}/admin/uploads`, { method: 'POST', body: form });
    expect(answer.status).toBe(401);
  });
});

describe('a private file', () => {
  /** As Medusa itself takes in a table of goods: by the public route. */
  async function privateFile() {
    return upload('Bảng giá.csv', 'Product Title\nMật ong\n', 'text/csv');
  }

  test('is given to an operator with a link that was signed for it, for saving', async () => {
    const { url } = await privateFile();
    expect(new URL(url).pathname).toMatch(/^\/admin\/private-files\/private-/);
    const answer = await fetch(url, { headers: { authorization } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Mật ong');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const name = encodeURIComponent('Bảng-giá.csv');
    expect(answer.headers.get('content-disposition')).toContain(`filename*=UTF-8''${name}`);
  });

  test('is given to nobody without a login, and by no other address', async () => {
    const { id, url } = await privateFile();
    expect((await fetch(url)).status).toBe(401);
    const name = encodeURIComponent(id);
    for (const folder of ['/static/', '/static/uploads/', '/static/private/']) {
      expect((await fetch(backend() + folder + name)).status).toBe(404);
    }
  });

  test.each([
    ['after its deadline', 'expires', () => String(Math.floor(Date.now() / 1000) - 1)],
    ['with another signature', 'signature', () => 'AAAA'],
  ])('is not given %s', async (_when, parameter, value) => {
    const { url } = await privateFile();
    const changed = new URL(url);
    changed.searchParams.set(parameter, value());
    expect((await fetch(changed, { headers: { authorization } })).status).toBe(403);
  });

  test.each(['..%2f..%2fpackage.json', '%2e%2e', 'private-x', '..\\..\\package.json'])(
    'has no name like %s',
    async (name) => {
      const answer = await fetch(`${backend()}/static/uploads/${name}`);
      expect(answer.status).toBe(404);
      const imported = await shop.admin.post('/admin/products/imports', {
        file_key: decodeURIComponent(name),
        originalname: 'a.csv',
        extension: 'csv',
        size: 1,
        mime_type: 'text/csv',
      });
      expect(imported.status).toBeGreaterThanOrEqual(400);
      expect(imported.status).toBeLessThan(500);
    },
  );
});

test('exported orders are private', async () => {
  const seen = z.object({ notifications: z.array(z.looseObject({ data: z.unknown() })) });
  const before = new Set((await notifications()).map((one) => JSON.stringify(one.data)));
  expect((await shop.admin.post('/admin/orders/export')).status).toBe(202);
  await expect
    .poll(
      async () => (await notifications()).filter((one) => !before.has(JSON.stringify(one.data))),
      {
        timeout: 20_000,
      },
    )
    .toHaveLength(1);
  const [made] = (await notifications()).filter((one) => !before.has(JSON.stringify(one.data)));
  const data = z.looseObject({ file: z.object({ url: z.string() }) }).parse(made?.data);
  expect(new URL(data.file.url).pathname).toMatch(/^\/admin\/private-files\/private-.*\.csv$/);
  expect((await fetch(data.file.url)).status).toBe(401);
  expect((await fetch(data.file.url, { headers: { authorization } })).status).toBe(200);

  async function notifications() {
    const { body } = await shop.admin.get('/admin/notifications?limit=100');
    return seen.parse(body).notifications;
  }
});
