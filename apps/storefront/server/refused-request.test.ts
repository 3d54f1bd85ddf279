import { expect, test } from 'vitest';
import { refusalOf, refusedPage } from './refused-request.mjs';

const asked = (url: string, method = 'GET', headers = {}) => refusalOf({ method, url, headers });

test.each(['%', '%00', '%ff', '%ED%A0%80', '%C0%AE', '%0d%0a', 'a%7F', '%E1%BB'])(
  '%s is no part of an address',
  (part) => {
    for (const path of [`/${part}`, `/san-pham/${part}`, `/en/don-hang/${part}?tin=x`]) {
      expect(asked(path), path).toEqual({ status: 400, reason: 'address' });
    }
  },
);

test('addresses are paths', () => {
  for (const url of ['*', 'http://other/', '']) expect(asked(url)?.status, url).toBe(400);
});

test.each(['TRACE', 'PUT', 'DELETE', 'PROPFIND', ''])('%s is refused', (method) => {
  expect(asked('/', method)).toEqual({ status: 405, reason: 'method' });
});

test('an action that no page of ours sends is refused', () => {
  expect(asked('/gio-hang', 'POST', { 'next-action': 'x' })?.status).toBe(400);
});

test('at the desk the framework sends what it names as this build does', () => {
  for (const url of ['/ban-hang', '/en/ban-hang/quet-ma?x=1']) {
    expect(asked(url, 'POST', { 'next-action': '0'.repeat(42) }), url).toBeNull();
    expect(asked(url, 'POST', { 'next-action': 'x' })?.status, url).toBe(400);
  }
});

test.each(['/', '/tim-kiem?q=%', '/san-pham/m%E1%BA%ADt-ong', '/thanh-toan?x=%00'])(
  '%s is answered',
  (url) => {
    expect(asked(url)).toBeNull();
    expect(asked(url, 'POST')).toBeNull();
  },
);

test('the page speaks the language of the address', () => {
  expect(refusedPage('/en/gio-hang', 'outdated')).toContain('lang="en"');
  expect(refusedPage('/en?x=1', 'address')).toContain('href="/en"');
  expect(refusedPage('/enterprise/%', 'address')).toContain('Địa chỉ này viết sai.');
});
