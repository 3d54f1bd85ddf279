import { paging, problem } from 'ocop-contract';
import { z } from 'zod';
import { REVIEW_STATUSES } from '../../../../modules/review';

export const adminReviewsQuery = z.object({
  ...paging(),
  status: z.enum(REVIEW_STATUSES).optional(),
  product_id: z.string().max(64).optional(),
  reported: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
});
export type AdminReviewsQuery = z.infer<typeof adminReviewsQuery>;

export const moderationBody = z
  .strictObject({
    status: z.enum(['published', 'rejected']),
    reason: z.string().trim().max(300).nullish(),
  })
  .refine(({ status, reason }) => status === 'published' || Boolean(reason), {
    path: ['reason'],
    message: problem('rejection_without_reason'),
  });
export type ModerationBody = z.infer<typeof moderationBody>;

export const replyBody = z.strictObject({
  text: z.string().trim().min(1).max(2000).nullable(),
});
export type ReplyBody = z.infer<typeof replyBody>;
