import { type NextRequest, NextResponse } from 'next/server';
import { localePath, splitLocale } from './lib/locale';
import { NONCE_HEADER, PAGE_ADDRESS_HEADER, PAGE_PATH_HEADER } from './lib/page-headers';
import { rememberSeen } from './lib/recently-seen';
import { isPage, routes } from './lib/routes';
import { contentSecurityPolicy } from './lib/security-headers';

/**
 * Every page request passes here: the language is taken from the address, an address that is no page
 * answers 404, and the page gets its content security policy.
 */
export function proxy(request: NextRequest): NextResponse {
  const { locale, path } = splitLocale(request.nextUrl.pathname);
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
  return response;
}

function makeNonce(): string {
  return btoa(crypto.randomUUID());
}

export const config = {
  matcher: [
    '/((?!api/|_next/|media/|anh/|feed/|icons/|sitemap/|icon\\.svg|favicon\\.ico|robots\\.txt|sitemap\\.xml|manifest\\.webmanifest|sw\\.js|shop\\.js|ngoai-tuyen/).*)',
  ],
};
