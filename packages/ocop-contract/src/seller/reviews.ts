import { z } from 'zod';
import { countSchema, pageShape } from '../common.js';
import { paging } from '../query-values.js';
import { reviewSchema } from '../store/reviews.js';

export const sellerReviewsQuery = z.object({
  ...paging(50),
  waiting: z.enum(['true']).optional().describe('Only those that nobody has replied to.'),
});

export const sellerReviewSchema = z
  .object({
    ...reviewSchema.shape,
    product: z.object({ title: z.string(), handle: z.string() }),
  })
  .meta({
    id: 'SellerReview',
    description: 'A published review of the seller’s goods: nothing leads back to its buyer.',
  });

export const sellerReviewsAnswer = z.object({
  reviews: z.array(sellerReviewSchema),
  ...pageShape,
  waiting: countSchema.describe('Without a reply, of all of them.'),
});

export const sellerReviewAnswer = z.object({ review: sellerReviewSchema });

export type SellerReviewView = z.input<typeof sellerReviewSchema>;
