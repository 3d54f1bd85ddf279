import { request } from 'node:http';
import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { addToBasket } from '../support/basket-page';
import { journey } from '../support/journey';
import { productsOfOnePack } from '../support/shop-api';

interface Answer {
  status: number;
  body: string;
}

/** Sends a request as it stands: no client in between that would put its address right. */
function send(
  shop: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const { method = 'GET', headers = {}, body } = options;
  const { hostname, port } = new URL(shop);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const PLACES = ['/', '/san-pham/', '/don-hang/', '/tinh/', '/chung-nhan/', '/en/chu-the/', '/anh/'];
const MALFORMED = ['%', '%00', '%ff', '%ED%A0%80', '%C0%AE', '%0a'];
/** Well written, and the name of nothing: a page says so. */
const UNKNOWN = ['%2e%2e%2f', '%F0%9F%90%9D'];

journey('an address or a method that is none is refused in words', async ({ stack }) => {
  for (const place of PLACES) {
    for (const sign of MALFORMED) {
      const { status } = await send(stack.shopUrl, `${place}${sign}`);
      expect([400, 404], `${place}${sign}`).toContain(status);
    }
    for (const sign of UNKNOWN) {
      const { status } = await send(stack.shopUrl, `${place}${sign}`);
      expect(status, `${place}${sign}`).toBeLessThan(500);
    }
  }
  expect(await send(stack.shopUrl, '/san-pham/%00')).toMatchObject({
    status: 400,
    body: expect.stringContaining('Địa chỉ này viết sai.'),
  });
  for (const method of ['TRACE', 'PUT', 'DELETE', 'PROPFIND']) {
    expect((await send(stack.shopUrl, '/', { method })).status, method).toBe(405);
  }
  const cookie = 'gio=%00; gio-so=x; don=%ff~.; gio-moi=..; da-xem=%00';
  for (const path of [
    routes.basket,
    routes.checkout,
    routes.order('order_1'),
    routes.orders,
    routes.saved,
  ]) {
    const { status } = await send(stack.shopUrl, path, { headers: { cookie } });
    expect(status, path).toBeLessThan(500);
  }
});

function multipart(boundary: string, fields: Record<string, string>): string {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return [...parts, `--${boundary}--\r\n`].join('');
}

const UNREADABLE: readonly ({ body: string } & Record<string, string>)[] = [
  { 'content-type': 'multipart/form-data', body: 'x' },
  { 'content-type': 'multipart/form-data; boundary=a', body: '--a\r\nContent-Dis' },
  { 'content-type': 'multipart/form-data; boundary=a', body: multipart('a', { name: 'Hòa' }) },
  { 'content-type': 'multipart/form-data; boundary=a', body: multipart('a', { $ACTION_ID_x: '' }) },
  {
    'content-type': 'multipart/form-data; boundary=a',
    body: multipart('a', { $ACTION_REF_1: '', '$ACTION_1:0': '{"id":' }),
  },
  {
    'content-type': 'multipart/form-data; boundary=a',
    body: multipart('a', { [`$ACTION_ID_${'0'.repeat(42)}`]: '' }),
  },
  { 'content-type': 'text/plain', 'next-action': 'x', body: '[]' },
  { 'content-type': 'text/plain', 'next-action': '0'.repeat(42), body: '["$F1"]' },
];

journey('a form that cannot be read is refused in words, and does nothing', async ({ stack }) => {
  for (const { body, ...headers } of UNREADABLE) {
    for (const path of [routes.basket, routes.checkout, '/en']) {
      const answer = await send(stack.shopUrl, path, { method: 'POST', headers, body });
      expect([400, 409], JSON.stringify({ headers, body })).toContain(answer.status);
      expect(answer.body).toMatch(/Chưa nhận được|Not accepted/);
    }
  }
});

journey('a form that another site sends is refused in words', async ({ stack, visit }) => {
  const [chosen] = await productsOfOnePack(stack);
  if (!chosen) throw new Error('the demo has no product of one pack');
  const page = await visit();
  const cross = { 'sec-fetch-site': 'cross-site' };
  const form = `<form method="post" enctype="multipart/form-data" action="${stack.shopUrl}${routes.basket}"><button>Send</button></form>`;
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(form)}`);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Trang khác đã gửi biểu mẫu này thay bạn').waitFor();
  await page.getByRole('link', { name: 'Mở lại trang' }).click();
  await page.goto(routes.product(chosen.handle));
  await addToBasket(page);
  const { status } = await send(stack.shopUrl, routes.basket, { method: 'POST', headers: cross });
  expect(status).toBe(403);
});
