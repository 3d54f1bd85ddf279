import type { CalendarDate } from 'ocop-core';
import { LOCALES, localePath } from '../locale';
import { escapeXml } from '../xml';

export interface SitemapPage {
  /** Without language. */
  path: string;
  changedOn?: CalendarDate;
}

/** A sitemap (sitemaps.org) of pages, each in every language, with the others as alternates. */
export function sitemapXml(origin: string, pages: readonly SitemapPage[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.flatMap((page) => urlsOf(origin, page)).join('\n')}
</urlset>
`;
}

function urlsOf(origin: string, { path, changedOn }: SitemapPage): string[] {
  const address = (language: (typeof LOCALES)[number]) =>
    escapeXml(new URL(localePath(language, path), origin).href);
  const alternates = [...LOCALES, 'x-default' as const].map(
    (language) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${address(
        language === 'x-default' ? 'vi' : language,
      )}"/>`,
  );
  const changed = changedOn ? `<lastmod>${changedOn}</lastmod>` : '';
  return LOCALES.map(
    (language) => `<url><loc>${address(language)}</loc>${changed}${alternates.join('')}</url>`,
  );
}

/** The index of the parts of a sitemap. @param parts absolute addresses */
export function sitemapIndexXml(parts: readonly string[]): string {
  const entries = parts.map((part) => `<sitemap><loc>${escapeXml(part)}</loc></sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</sitemapindex>
`;
}
