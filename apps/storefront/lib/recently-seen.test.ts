import { NextRequest, NextResponse } from 'next/server';
import { expect, test } from 'vitest';
import { rememberSeen, SEEN_COOKIE } from './recently-seen';

function seenAfter(
  path: string,
  init: { cookie?: string; headers?: object; method?: string } = {},
) {
  const headers = { ...init.headers, ...(init.cookie && { cookie: init.cookie }) };
  const request = new NextRequest(`http://shop${path}`, { headers, method: init.method ?? 'GET' });
  const response = NextResponse.next();
  rememberSeen(request, response, path);
  return response.cookies.get(SEEN_COOKIE)?.value;
}

test('a product that was looked at comes first', () => {
  expect(seenAfter('/san-pham/mat-ong')).toBe('mat-ong');
  expect(seenAfter('/san-pham/gao', { cookie: `${SEEN_COOKIE}=mat-ong.gao` })).toBe('gao.mat-ong');
});

test.each([
  ['another page', '/tim-kiem', {}],
  ['a page fetched ahead', '/san-pham/gao', { headers: { 'next-router-prefetch': '1' } }],
  ['a page rendered ahead', '/san-pham/gao', { headers: { 'sec-purpose': 'prefetch;prerender' } }],
  ['a form', '/san-pham/gao', { method: 'POST' }],
  ['the same page again', '/san-pham/gao', { cookie: `${SEEN_COOKIE}=gao` }],
])('%s changes nothing', (_what, path, init) => {
  expect(seenAfter(path, init)).toBeUndefined();
});
