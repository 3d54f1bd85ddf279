import 'server-only';
import { sitemapAnswer } from 'ocop-contract';
import { cataloguePolicy } from '../cache-manifest';
import { callBackend } from './client';

/** Products on sale in a stable order, and how many there are. @throws BackendUnavailable */
export function readProductsOnSale(offset: number, limit: number) {
  return callBackend({
    path: '/store/ocop/sitemap',
    query: { offset, limit },
    schema: sitemapAnswer,
    cache: cataloguePolicy,
  });
}
