import { paging } from 'ocop-contract';
import { z } from 'zod';

export const listingChangesQuery = z.object({
  ...paging(),
  status: z.enum(['pending', 'stuck', 'done']).optional(),
});

export type ListingChangesQuery = z.infer<typeof listingChangesQuery>;
