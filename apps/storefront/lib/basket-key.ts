import type { NextRequest, NextResponse } from 'next/server';

/** Tells browsers apart that have no basket yet; gone when the browser is closed. */
export const BASKET_KEY_COOKIE = 'gio-moi';
const KEY = /^[0-9a-f-]{36}$/;

/** The key, or null for what this shop never gave. */
export function readBasketKey(value: string | undefined): string | null {
  return value && KEY.test(value) ? value : null;
}

/**
 * Gives a browser that looks at a page the key of its first basket, so that two tabs that add to no
 * basket yet add to the same one.
 */
export function giveBasketKey(request: NextRequest, response: NextResponse): void {
  if (request.method !== 'GET') return;
  if (readBasketKey(request.cookies.get(BASKET_KEY_COOKIE)?.value)) return;
  response.cookies.set(BASKET_KEY_COOKIE, crypto.randomUUID(), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: request.headers.get('x-forwarded-proto') === 'https',
  });
}
