import { z } from '@medusajs/framework/zod';
import { wholeNumber } from '../../../../http/query-values';

export const suggestQuery = z.object({
  q: z.string().max(100).default(''),
  /** Of each kind. */
  limit: wholeNumber({ min: 1, max: 20 }).default(8),
});

export type SuggestQuery = z.infer<typeof suggestQuery>;
