import { LOCALES } from '@/lib/locale';
import { OFFLINE_POLICY, offlinePage } from '@/lib/offline/offline-page';

/** The page that the service worker keeps for when there is no network. */
export async function GET(_request: Request, context: RouteContext<'/ngoai-tuyen/[locale]'>) {
  const { locale: language } = await context.params;
  const locale = LOCALES.find((known) => known === language);
  if (!locale) return new Response(null, { status: 404 });
  return new Response(offlinePage(locale), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': OFFLINE_POLICY,
      'cache-control': 'no-cache',
    },
  });
}
