import 'server-only';
import { PROVINCES, REGIONS } from 'ocop-core';
import { readCertifiedProducts } from '../backend/sitemap';
import { countOf, readStatistics } from '../backend/statistics';
import { today } from '../clock';
import { routes } from '../routes';
import { PAGES_PART, PRODUCTS_PER_PART, productsPart } from './sitemap-parts';
import type { SitemapPage } from './sitemap-xml';

const BATCH = 1000;

/** Files of the sitemap's parts. @throws BackendUnavailable */
export async function readSitemapParts(): Promise<string[]> {
  const { count } = await readCertifiedProducts(0, BATCH);
  const parts = Math.ceil(count / PRODUCTS_PER_PART);
  return [PAGES_PART, ...Array.from({ length: parts }, (_, index) => productsPart(index + 1))];
}

/** Pages that search engines may show, beside the products: places only where something is sold. */
export async function readPages(): Promise<SitemapPage[]> {
  const { by_province } = await readStatistics();
  const provinces = PROVINCES.filter(({ code }) => countOf(by_province, code) > 0);
  return [
    routes.home,
    routes.search,
    routes.certificates,
    routes.revocations,
    routes.statistics,
    routes.howBadgesWork,
    ...REGIONS.map(({ slug }) => routes.region(slug)),
    ...provinces.map(({ slug }) => routes.province(slug)),
  ].map((path) => ({ path }));
}

/**
 * The products of a part (from 1) that are certified today: judged by their dates here, since an
 * answer may have been kept over midnight. @throws BackendUnavailable
 */
export async function readProductPages(part: number): Promise<SitemapPage[]> {
  const first = (part - 1) * PRODUCTS_PER_PART;
  const pages: SitemapPage[] = [];
  for (let offset = first; offset < first + PRODUCTS_PER_PART; offset += BATCH) {
    const { products, count } = await readCertifiedProducts(offset, BATCH);
    for (const { handle, changed_on, valid_to } of products) {
      if (valid_to >= today()) pages.push({ path: routes.product(handle), changedOn: changed_on });
    }
    if (offset + BATCH >= count) break;
  }
  return pages;
}
