import { z } from '@medusajs/framework/zod';
import { wholeNumber } from '../../../../http/query-values';

export const sitemapQuery = z.object({
  limit: wholeNumber({ min: 1, max: 1000 }).default(1000),
  offset: wholeNumber({ min: 0, max: 10_000_000 }).default(0),
});

export type SitemapQuery = z.infer<typeof sitemapQuery>;
