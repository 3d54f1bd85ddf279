import { z } from 'zod';

export const REVIEW_STATUSES = ['pending', 'published', 'rejected'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

const reviewSchema = z.object({
  id: z.string(),
  product_id: z.string(),
  product_title: z.string().nullable(),
  order_id: z.string(),
  rating: z.number(),
  text: z.string(),
  author: z.string().nullable(),
  status: z.enum(REVIEW_STATUSES),
  rejection_reason: z.string().nullable(),
  reply: z.object({ text: z.string() }).nullable(),
  created_at: z.string(),
  demo: z.boolean(),
  open_reports: z.array(
    z.object({
      id: z.string(),
      reason: z.enum(['spam', 'offensive', 'false', 'personal_data', 'other']),
      note: z.string(),
    }),
  ),
});
export type Review = z.infer<typeof reviewSchema>;

export const reviewListSchema = z.object({
  reviews: z.array(reviewSchema),
  count: z.number(),
  counts: z.object({
    pending: z.number(),
    published: z.number(),
    rejected: z.number(),
    reported: z.number(),
  }),
});

export const moderatedSchema = z.object({ review: z.object({ id: z.string() }) });
