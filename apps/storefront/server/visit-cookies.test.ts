import { expect, test } from 'vitest';
import { cookieOf, isDrawnForVisitor, SEEN } from './own-cookies.mjs';
import { BASKET_KEY, visitCookies } from './visit-cookies.mjs';

const KEY = '0b6a3a0e-7a55-4c0f-9a52-2f7a4c0f9a52';

function given(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return visitCookies({ method, path, header: (name) => headers[name] });
}

function seenAfter(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return cookieOf(given(path, headers, method).join('; '), SEEN);
}

test('a product that was looked at comes first', () => {
  expect(seenAfter('/san-pham/mat-ong')).toBe('mat-ong');
  expect(seenAfter('/san-pham/gao', { cookie: `x=1; ${SEEN}=mat-ong.gao` })).toBe('gao.mat-ong');
});

test.each([
  ['another page', '/tim-kiem', {}, 'GET'],
  ['a page fetched ahead', '/san-pham/gao', { 'next-router-prefetch': '1' }, 'GET'],
  ['a page rendered ahead', '/san-pham/gao', { 'sec-purpose': 'prefetch;prerender' }, 'GET'],
  ['a form', '/san-pham/gao', {}, 'POST'],
  ['the same page again', '/san-pham/gao', { cookie: `${SEEN}=gao` }, 'GET'],
])('%s changes nothing', (_what, path, headers, method) => {
  expect(seenAfter(path, headers, method)).toBe('');
});

test('a browser gets the key of its first basket once, and no script reads it', () => {
  const [cookie = ''] = given('/');
  expect(cookie).toMatch(
    new RegExp(`^${BASKET_KEY}=[0-9a-f-]{36}; Path=/; HttpOnly; SameSite=lax$`),
  );
  expect(given('/', { cookie: `${BASKET_KEY}=${KEY}` })).toEqual([]);
  expect(given('/', { cookie: `${BASKET_KEY}=..` })).toHaveLength(1);
  const secure = given('/san-pham/gao', { 'x-forwarded-proto': 'https' });
  expect(secure).toHaveLength(2);
  for (const one of secure) expect(one).toMatch(/; Secure$/);
});

test.each([
  ['nobody known', '', false],
  ['a browser with its key alone', `${BASKET_KEY}=${KEY}`, false],
  ['a basket', 'gio-so=2', true],
  ['saved products', 'a=b; da-luu=prod_1', true],
  ['products seen', 'da-xem=gao', true],
  ['an emptied list', 'da-luu=', false],
  ['a basket where a script runs', 'gio-so=2; co-script=1', false],
])('%s: the server draws for the visitor alone: %s', (_who, cookies, drawn) => {
  expect(isDrawnForVisitor(cookies)).toBe(drawn);
});
