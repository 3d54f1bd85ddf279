import type { NextRequest, NextResponse } from 'next/server';
import { readList, withName } from './remembered-list';

export const SEEN_COOKIE = 'da-xem';
export const MOST_SEEN = 12;
const SEEN_SECONDS = 30 * 24 * 3600;
const PRODUCT_PAGE = /^\/san-pham\/([\w-]+)$/;

/**
 * Remembers in the visitor's own browser which product's page was opened: only pages that somebody
 * looks at, not what the browser fetches ahead. Nothing of it is kept on the server.
 * @param path without language
 */
export function rememberSeen(request: NextRequest, response: NextResponse, path: string): void {
  const handle = PRODUCT_PAGE.exec(path)?.[1];
  if (!handle || request.method !== 'GET' || isAhead(request.headers)) return;
  const list = readList(request.cookies.get(SEEN_COOKIE)?.value, MOST_SEEN);
  if (list[0] === handle) return;
  response.cookies.set(SEEN_COOKIE, withName(list, handle, MOST_SEEN), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: request.headers.get('x-forwarded-proto') === 'https',
    maxAge: SEEN_SECONDS,
  });
}

function isAhead(headers: Headers): boolean {
  const purpose = headers.get('sec-purpose') ?? headers.get('purpose') ?? '';
  return headers.has('next-router-prefetch') || purpose.includes('prefetch');
}
