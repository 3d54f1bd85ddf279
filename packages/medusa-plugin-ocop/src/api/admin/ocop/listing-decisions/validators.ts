import { z } from 'zod';
import { paging } from 'ocop-contract';

export const listingDecisionsQuery = z.object({
  ...paging(),
  certificate_id: z.string().min(1).max(64),
});

export type ListingDecisionsQuery = z.infer<typeof listingDecisionsQuery>;
