import { connection } from 'next/server';
import { LOCALES, localePath } from '@/lib/locale';
import { routes } from '@/lib/routes';
import { shopOrigin } from '@/lib/shop-origin';

/** What is personal, and lists in every order that a filter can make, is not for search engines. */
export async function GET(): Promise<Response> {
  await connection();
  const { origin } = await shopOrigin();
  const closed = ['/api/', ...LOCALES.flatMap(closedPages)];
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    'Allow: /',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    },
  });
}

function closedPages(locale: (typeof LOCALES)[number]): string[] {
  return [
    localePath(locale, routes.basket),
    localePath(locale, routes.checkout),
    localePath(locale, routes.orders),
    `${localePath(locale, routes.search)}?`,
  ];
}
