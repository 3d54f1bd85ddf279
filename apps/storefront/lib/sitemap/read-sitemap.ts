import 'server-only';
import { PRODUCT_GROUPS, PROVINCES, REGIONS } from 'ocop-core';
import { readFairs } from '../backend/fairs';
import { type PointsOfSale, readPoints } from '../backend/points';
import { readProducers } from '../backend/producers';
import { readList } from '../backend/search';
import { readProductsOnSale } from '../backend/sitemap';
import { countOf, readStatistics } from '../backend/statistics';
import { today } from '../clock';
import { routes } from '../routes';
import {
  ENTRIES_PER_PART,
  type ListName,
  type ListPart,
  listPart,
  PAGES_PART,
} from './sitemap-parts';
import type { SitemapPage } from './sitemap-xml';

const BATCH = 1000;

/** Files of the sitemap's parts. @throws BackendUnavailable */
export async function readSitemapParts(): Promise<string[]> {
  const [products, producers] = await Promise.all([readBatch.products(0), readBatch.producers(0)]);
  const partsOf = (list: ListName, count: number) =>
    Array.from({ length: Math.ceil(count / ENTRIES_PER_PART) }, (_, index) =>
      listPart({ list, number: index + 1 }),
    );
  return [
    PAGES_PART,
    ...partsOf('products', products.count),
    ...partsOf('producers', producers.count),
  ];
}

/** Pages that search engines may show, beside the lists: only where something is sold. */
export async function readPages(): Promise<SitemapPage[]> {
  const [{ by_province, by_group }, gifts, fairs, points] = await Promise.all([
    readStatistics(),
    readList({ filters: { gift: true }, take: 1 }),
    readFairs(),
    readPoints(),
  ]);
  const provinces = PROVINCES.filter(({ code }) => countOf(by_province, code) > 0);
  const groups = PRODUCT_GROUPS.filter(({ code }) => countOf(by_group, code) > 0);
  return [
    routes.home,
    routes.search,
    routes.certificates,
    routes.revocations,
    routes.statistics,
    routes.howBadgesWork,
    ...REGIONS.map(({ slug }) => routes.region(slug)),
    ...provinces.map(({ slug }) => routes.province(slug)),
    ...groups.map(({ code }) => routes.group(code)),
    ...pointPages(points),
    ...(gifts.count > 0 ? [routes.gifts] : []),
    ...(fairs.length > 0 ? [routes.fairs] : []),
    ...fairs.map(({ slug }) => routes.fair(slug)),
  ].map((path) => ({ path }));
}

/** The directory of points of sale, where it has any. */
function pointPages({ provinces }: PointsOfSale): string[] {
  const pages = provinces.flatMap(({ province_code }) => {
    const province = PROVINCES.find(({ code }) => code === province_code);
    return province ? [routes.pointsIn(province.slug)] : [];
  });
  return pages.length > 0 ? [routes.pointsOfSale, ...pages] : [];
}

/**
 * The entries of a part that are on sale today: judged by their dates here, since an answer may
 * have been kept over midnight. @throws BackendUnavailable
 */
export async function readListPages({ list, number }: ListPart): Promise<SitemapPage[]> {
  const first = (number - 1) * ENTRIES_PER_PART;
  const pages: SitemapPage[] = [];
  for (let offset = first; offset < first + ENTRIES_PER_PART; offset += BATCH) {
    const { entries, count } = await readBatch[list](offset);
    for (const { validTo, ...page } of entries) {
      if (validTo === null || validTo >= today()) pages.push(page);
    }
    if (offset + BATCH >= count) break;
  }
  return pages;
}

const readBatch = {
  async products(offset: number) {
    const { products, count } = await readProductsOnSale(offset, BATCH);
    const entries = products.map(({ handle, changed_on, valid_to }) => ({
      path: routes.product(handle),
      changedOn: changed_on,
      validTo: valid_to,
    }));
    return { entries, count };
  },
  async producers(offset: number) {
    const { producers, count } = await readProducers({ order: 'handle', limit: BATCH, offset });
    const entries = producers.map(({ handle, valid_to }) => ({
      path: routes.producer(handle),
      validTo: valid_to,
    }));
    return { entries, count };
  },
};
