import { settle } from '@/lib/backend/settle';
import { shopOrigin } from '@/lib/shop-origin';
import { readListPages, readPages } from '@/lib/sitemap/read-sitemap';
import { partOfFile } from '@/lib/sitemap/sitemap-parts';
import { sitemapXml } from '@/lib/sitemap/sitemap-xml';
import { xmlResponse } from '@/lib/xml';

/** A part of the sitemap: the shop's pages, or some thousand products or producers that are certified today. */
export async function GET(_request: Request, context: RouteContext<'/sitemap/[part]'>) {
  const part = partOfFile((await context.params).part);
  if (part === null) return new Response(null, { status: 404 });
  const answer = await settle(part === 'pages' ? readPages() : readListPages(part));
  if (!answer.available) return new Response(null, { status: 503 });
  if (answer.value.length === 0) return new Response(null, { status: 404 });
  const { origin } = await shopOrigin();
  return xmlResponse(sitemapXml(origin, answer.value), 'application/xml', 'no-cache');
}
