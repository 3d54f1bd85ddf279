import { localePath, parseLocale } from '@/lib/locale';
import { routes } from '@/lib/routes';
import { translatorFor } from '@/lib/translator';

const ICONS = [
  { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/** What a phone needs to install the shop; `?lang=en` in English. */
export function GET(request: Request): Response {
  const locale = parseLocale(new URL(request.url).searchParams.get('lang'));
  const t = translatorFor(locale, 'install');
  const manifest = {
    id: '/',
    name: t('name'),
    short_name: 'Chợ Phiên',
    description: t('description'),
    lang: locale,
    dir: 'ltr',
    start_url: localePath(locale, routes.home),
    scope: '/',
    display: 'standalone',
    background_color: '#fbf7ec',
    theme_color: '#17495a',
    categories: ['shopping', 'food'],
    icons: ICONS,
    shortcuts: [
      { name: t('search'), url: localePath(locale, routes.search) },
      { name: t('verify'), url: localePath(locale, routes.certificates) },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: {
      'content-type': 'application/manifest+json; charset=utf-8',
      'cache-control': 'public, max-age=86400',
    },
  });
}
