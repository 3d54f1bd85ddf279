import { z } from '@medusajs/framework/zod';
import { paging } from '../../../../http/query-values';

export const listingChangesQuery = z.object({
  ...paging(),
  status: z.enum(['pending', 'stuck', 'done']).optional(),
});

export type ListingChangesQuery = z.infer<typeof listingChangesQuery>;
