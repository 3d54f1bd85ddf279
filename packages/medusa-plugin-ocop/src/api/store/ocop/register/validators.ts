import { z } from '@medusajs/framework/zod';
import { wholeNumber } from '../../../../http/query-values';

export const registerQuery = z.object({
  /** Sequence number of the last entry that the reader already has. */
  after: wholeNumber({ min: 0, max: 2_147_483_647 }).default(0),
  limit: wholeNumber({ min: 1, max: 500 }).default(100),
});

export type RegisterQuery = z.infer<typeof registerQuery>;
