import type { Locale } from 'ocop-core';
import { type NextRequest, NextResponse } from 'next/server';
import { giveBasketKey } from './lib/basket-key';
import { isForeignPost } from './lib/foreign-post';
import { localePath, splitLocale } from './lib/locale';
import { NONCE_HEADER, PAGE_ADDRESS_HEADER, PAGE_PATH_HEADER } from './lib/page-headers';
import { rememberSeen } from './lib/recently-seen';
import { isPage, routes } from './lib/routes';
import { contentSecurityPolicy } from './lib/security-headers';
import { formFault } from './lib/sent-form';
import { translatorFor } from './lib/translator';
import { PLAIN_POLICY, plainPage } from './server/plain-page.mjs';

/**
 * Every page request passes here: the language is taken from the address, an address that is no page
 * answers 404, a form that is none of ours is refused, and the page gets its content security policy.
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
  const found = isPage(path);
  url.pathname = `/${locale}${found ? path : routes.notFound}`;
  const nonce = makeNonce();
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set(NONCE_HEADER, nonce);
  headers.set(PAGE_PATH_HEADER, `${path}${request.nextUrl.search}`);
  headers.set(PAGE_ADDRESS_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.rewrite(url, {
    status: found ? 200 : 404,
    request: { headers },
  });
  response.headers.set('content-security-policy', policy);
  rememberSeen(request, response, path);
  giveBasketKey(request, response);
  return response;
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
    '/((?!api/|_next/|media/|anh/|feed/|icons/|sitemap/|icon\\.svg|favicon\\.ico|robots\\.txt|sitemap\\.xml|manifest\\.webmanifest|sw\\.js|shop\\.js|ngoai-tuyen/).*)',
  ],
};
