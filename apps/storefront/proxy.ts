import { type NextRequest, NextResponse } from 'next/server';
import type { Locale } from 'ocop-core';
import { invitationCookie } from './lib/desk/invitation-link';
import { environment } from './lib/environment';
import { isForeignPost } from './lib/foreign-post';
import { localePath, splitLocale } from './lib/locale';
import { NONCE_HEADER, PAGE_ADDRESS_HEADER, PAGE_PATH_HEADER } from './lib/page-headers';
import { pagePolicies } from './lib/page-policies';
import { pageKind, routes } from './lib/routes';
import { formFault } from './lib/sent-form';
import { translatorFor } from './lib/translator';
import { WITHOUT_FRAMEWORK } from './server/answer-way.mjs';
import { PLAIN_POLICY, plainPage } from './server/plain-page.mjs';
import { visitCookies } from './server/visit-cookies.mjs';

/**
 * Every page request passes here: the language is taken from the address, an address that is no page
 * answers 404, a form that is none of ours is refused, and the page gets the policies of its kind.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { locale, path } = splitLocale(request.nextUrl.pathname);
  if (request.method === 'POST') {
    if (isForeignPost(request.headers)) return refuse(locale, 403, 'foreign');
    const fault = await formFault(request);
    if (fault) return refuse(locale, fault, 'malformed');
  }
  const url = request.nextUrl.clone();
  if (request.nextUrl.pathname !== localePath(locale, path)) {
    url.pathname = localePath(locale, path);
    return NextResponse.redirect(url, 308);
  }
  const invitation = invitationCookie(path, request.nextUrl.searchParams);
  if (invitation && request.method === 'GET') {
    url.search = '';
    const answer = NextResponse.redirect(url, 303);
    answer.cookies.set({ ...invitation, secure: isSecure(request) });
    answer.headers.set('cache-control', 'no-store');
    answer.headers.set('referrer-policy', 'no-referrer');
    return answer;
  }
  const kind = pageKind(path);
  url.pathname = `/${locale}${kind ? path : routes.notFound}`;
  const nonce = makeNonce();
  const policies = pagePolicies({
    kind: kind ?? 'shop',
    path,
    nonce,
    cards: environment().STRIPE_PUBLISHABLE_KEY !== undefined,
    development: process.env.NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  // The framework takes from it what its own scripts must carry.
  headers.set('content-security-policy', policies['content-security-policy']);
  headers.set(NONCE_HEADER, nonce);
  headers.set(PAGE_PATH_HEADER, `${path}${request.nextUrl.search}`);
  headers.set(PAGE_ADDRESS_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.rewrite(url, {
    status: kind ? 200 : 404,
    request: { headers },
  });
  for (const [name, value] of Object.entries(policies)) response.headers.set(name, value);
  if (kind !== 'desk') dressForShop(request, response, path);
  return response;
}

/** As the proxy in front of the shop says it. */
function isSecure(request: NextRequest): boolean {
  return request.headers.get('x-forwarded-proto') === 'https';
}

/** A page of the shop leaves its framework behind, and knows who comes back. */
function dressForShop(request: NextRequest, response: NextResponse, path: string): void {
  response.headers.set(WITHOUT_FRAMEWORK, '1');
  const header = (name: string) => request.headers.get(name) ?? undefined;
  for (const cookie of visitCookies({ method: request.method, path, header })) {
    response.headers.append('set-cookie', cookie);
  }
}

/** In words, since it is a person who sees it; nothing of the form was done. */
function refuse(locale: Locale, status: number, reason: 'foreign' | 'malformed'): NextResponse {
  const t = translatorFor(locale, 'refusedPost');
  const page = plainPage({
    locale,
    title: t('title'),
    text: t(reason),
    link: { href: '', text: t('again') },
  });
  return new NextResponse(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PLAIN_POLICY,
      'cache-control': 'no-store',
    },
  });
}

function makeNonce(): string {
  return btoa(crypto.randomUUID());
}

export const config = {
  matcher: [
    '/((?!api/|_next/|media/|anh/|feed/|icons/|sitemap/|icon\\.svg|favicon\\.ico|robots\\.txt|sitemap\\.xml|manifest\\.webmanifest|sw\\.js|shop\\.js|card\\.js|ngoai-tuyen/).*)',
  ],
};
