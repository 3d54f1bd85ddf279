import 'server-only';
import { sitemapAnswer } from 'ocop-contract';
import { cataloguePolicy } from '../cache-manifest';
import { callBackend } from './client';

/** Certified products in a stable order, and how many there are. @throws BackendUnavailable */
export function readCertifiedProducts(offset: number, limit: number) {
  return callBackend({
    path: '/store/ocop/sitemap',
    query: { offset, limit },
    schema: sitemapAnswer,
    cache: cataloguePolicy,
  });
}
