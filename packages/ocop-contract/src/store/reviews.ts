import { z } from 'zod';
import { countSchema, instantSchema, pageShape } from '../common.js';
import { paging } from '../query-values.js';

export const REVIEW_STATUSES = ['pending', 'published', 'rejected'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

export const REPORT_REASONS = ['spam', 'offensive', 'false', 'personal_data', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

const id = z.string().min(1).max(64);
const contact = z
  .string()
  .min(1)
  .max(254)
  .describe("The order's phone number or e-mail address: the proof that it is the buyer's.");

export const reviewsQuery = z.object(paging(50));

export const reviewSchema = z
  .object({
    id: z.string(),
    rating: z.number().int().min(1).max(5),
    text: z.string(),
    author: z.string().nullable(),
    created_at: instantSchema,
    reply: z.object({ text: z.string(), created_at: instantSchema }).nullable(),
    demo: z.boolean(),
  })
  .meta({ id: 'Review', description: 'A published review: nothing leads back to order or buyer.' });

export const reviewSummarySchema = z
  .object({
    count: countSchema,
    average: z.number().nullable().describe('1 to 5, one decimal.'),
    distribution: z.array(countSchema).length(5).describe('How many gave 1, 2, 3, 4 and 5.'),
  })
  .meta({ id: 'ReviewSummary' });

export const reviewsAnswer = z
  .object({ reviews: z.array(reviewSchema), ...pageShape, summary: reviewSummarySchema })
  .meta({ id: 'Reviews' });

export const reviewBody = z
  .strictObject({
    order_id: id,
    line_item_id: id,
    contact,
    rating: z.number().int().min(1).max(5),
    text: z.string().trim().max(2000).default(''),
    author: z.string().trim().max(40).default(''),
  })
  .meta({ id: 'ReviewBody' });

export const ownReviewSchema = z
  .object({
    id: z.string(),
    line_item_id: z.string(),
    rating: z.number().int(),
    text: z.string(),
    status: z.enum(REVIEW_STATUSES),
    rejection_reason: z.string().nullable(),
  })
  .meta({ id: 'OwnReview', description: 'A review as its buyer sees it beside the order line.' });

export const reviewAnswer = z.object({ review: ownReviewSchema });

export const orderProofBody = z.strictObject({ order_id: id, contact }).meta({ id: 'OrderProof' });

export const orderReviewsAnswer = z
  .object({
    closed: z.enum(['canceled', 'not_delivered']).nullable(),
    can_review_from: instantSchema.nullable(),
    line_item_ids: z.array(z.string()),
    reviews: z.array(ownReviewSchema),
  })
  .meta({ id: 'OrderReviews' });

export const reportBody = z
  .strictObject({
    reason: z.enum(REPORT_REASONS),
    note: z.string().trim().max(500).default(''),
  })
  .meta({ id: 'ReportBody' });

export const reportAnswer = z.object({ reported: z.literal(true) });

export type ReviewsQuery = z.output<typeof reviewsQuery>;
export type ReviewBody = z.output<typeof reviewBody>;
export type OrderProofBody = z.output<typeof orderProofBody>;
export type ReportBody = z.output<typeof reportBody>;
export type Review = z.input<typeof reviewSchema>;
export type OwnReview = z.input<typeof ownReviewSchema>;
