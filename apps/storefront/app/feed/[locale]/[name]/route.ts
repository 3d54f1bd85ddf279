import { settle } from '@/lib/backend/settle';
import { atomXml } from '@/lib/feeds/atom';
import { feedOfFile } from '@/lib/feeds/feed-path';
import { readFeed } from '@/lib/feeds/read-feed';
import { LOCALES } from '@/lib/locale';
import { shopOrigin } from '@/lib/shop-origin';
import { xmlResponse } from '@/lib/xml';

/** News of the register for feed readers: what has ended, and what was newly recognised. */
export async function GET(_request: Request, context: RouteContext<'/feed/[locale]/[name]'>) {
  const { locale: language, name } = await context.params;
  const locale = LOCALES.find((known) => known === language);
  const feed = feedOfFile(name);
  if (!locale || !feed) return new Response(null, { status: 404 });
  const answer = await settle(readFeed(feed, locale, await shopOrigin()));
  if (!answer.available) return new Response(null, { status: 503 });
  return xmlResponse(atomXml(answer.value), 'application/atom+xml', 'no-cache');
}
