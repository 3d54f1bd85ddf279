import { z } from 'zod';
import { countSchema, instantSchema, pageShape } from '../common.js';
import { problem } from '../problem.js';
import { paging } from '../query-values.js';
import { REPORT_REASONS, REVIEW_STATUSES, reviewSchema } from '../store/reviews.js';

export const adminReviewsQuery = z.object({
  ...paging(),
  status: z.enum(REVIEW_STATUSES).optional(),
  product_id: z.string().max(64).optional(),
  reported: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
});

export const adminReviewSchema = z
  .object({
    ...reviewSchema.shape,
    product_id: z.string(),
    product_title: z.string().nullable(),
    order_id: z.string(),
    status: z.enum(REVIEW_STATUSES),
    rejection_reason: z.string().nullable(),
    moderated_at: instantSchema.nullable(),
    open_reports: z.array(
      z.object({ id: z.string(), reason: z.enum(REPORT_REASONS), note: z.string() }),
    ),
  })
  .meta({ id: 'AdminReview', description: 'A review as an operator moderates it.' });

export const adminReviewsAnswer = z.object({
  reviews: z.array(adminReviewSchema),
  ...pageShape,
  counts: z.object({
    pending: countSchema,
    published: countSchema,
    rejected: countSchema,
    reported: countSchema,
  }),
});

export const moderationBody = z
  .strictObject({
    status: z.enum(['published', 'rejected']),
    reason: z.string().trim().max(300).nullish().describe('Its buyer reads it.'),
  })
  .refine(({ status, reason }) => status === 'published' || Boolean(reason), {
    path: ['reason'],
    message: problem('rejection_without_reason'),
  })
  .meta({ id: 'ModerationBody' });

export const moderationAnswer = z.object({
  review: z.object({ id: z.string(), status: z.enum(REVIEW_STATUSES) }),
});

export const replyBody = z
  .strictObject({
    text: z.string().trim().min(1).max(2000).nullable().describe('Null takes the reply away.'),
  })
  .meta({ id: 'ReplyBody', description: "The producer's public reply." });

export const replyAnswer = z.object({
  review: z.object({ id: z.string(), reply: z.string().nullable() }),
});

export type AdminReviewsQuery = z.output<typeof adminReviewsQuery>;
export type ModerationBody = z.output<typeof moderationBody>;
export type ReplyBody = z.output<typeof replyBody>;
export type AdminReview = z.input<typeof adminReviewSchema>;
