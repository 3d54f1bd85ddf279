import 'server-only';
import { z } from 'zod';
import { cataloguePolicy } from '../cache-manifest';
import { callBackend } from './client';
import { calendarDateSchema } from './shared-schemas';

const sitemapSchema = z.object({
  products: z.array(
    z.object({
      handle: z.string(),
      changed_on: calendarDateSchema,
      /** Last day on which the product is certified. */
      valid_to: calendarDateSchema,
    }),
  ),
  count: z.number(),
});

/** Certified products in a stable order, and how many there are. @throws BackendUnavailable */
export function readCertifiedProducts(offset: number, limit: number) {
  return callBackend({
    path: '/store/ocop/sitemap',
    query: { offset, limit },
    schema: sitemapSchema,
    cache: cataloguePolicy,
  });
}
