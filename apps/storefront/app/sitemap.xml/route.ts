import { connection } from 'next/server';
import { settle } from '@/lib/backend/settle';
import { shopOrigin } from '@/lib/shop-origin';
import { readSitemapParts } from '@/lib/sitemap/read-sitemap';
import { sitemapIndexXml } from '@/lib/sitemap/sitemap-xml';
import { xmlResponse } from '@/lib/xml';

/** The index of the sitemap; asked when somebody comes, not when the shop is built. */
export async function GET(): Promise<Response> {
  await connection();
  const answer = await settle(readSitemapParts());
  if (!answer.available) return new Response(null, { status: 503 });
  const { origin } = await shopOrigin();
  const parts = answer.value.map((file) => `${origin}/sitemap/${file}`);
  return xmlResponse(sitemapIndexXml(parts), 'application/xml', 'no-cache');
}
