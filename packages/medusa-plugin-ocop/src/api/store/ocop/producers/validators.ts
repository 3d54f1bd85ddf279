import { z } from '@medusajs/framework/zod';
import { PRODUCT_GROUPS, PROVINCES, REGIONS } from 'ocop-core';
import { listOf, wholeNumber } from '../../../../http/query-values';

const codes = (entries: readonly { readonly code: string }[]) =>
  listOf(z.enum(entries.map(({ code }) => code)));

export const producersQuery = z.object({
  province: codes(PROVINCES),
  region: codes(REGIONS),
  group: codes(PRODUCT_GROUPS),
  order: z.enum(['most', 'handle']).default('most'),
  limit: wholeNumber({ min: 1, max: 1000 }).default(50),
  offset: wholeNumber({ min: 0, max: 1_000_000 }).default(0),
});

export type ProducersQuery = z.infer<typeof producersQuery>;
