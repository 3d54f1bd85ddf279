import { z } from '@medusajs/framework/zod';
import { paging } from '../../../../http/query-values';
import { REPORT_REASONS } from '../../../../modules/review';

const id = z.string().min(1).max(64);
const contact = z.string().min(1).max(254);

export const reviewsQuery = z.object(paging(50));
export type ReviewsQuery = z.infer<typeof reviewsQuery>;

export const reviewBody = z.strictObject({
  order_id: id,
  line_item_id: id,
  contact,
  rating: z.number().int().min(1).max(5),
  text: z.string().trim().max(2000).default(''),
  author: z.string().trim().max(40).default(''),
});
export type ReviewBody = z.infer<typeof reviewBody>;

export const orderProofBody = z.strictObject({ order_id: id, contact });
export type OrderProofBody = z.infer<typeof orderProofBody>;

export const reportBody = z.strictObject({
  reason: z.enum(REPORT_REASONS),
  note: z.string().trim().max(500).default(''),
});
export type ReportBody = z.infer<typeof reportBody>;
