import { model } from '@medusajs/framework/utils';

/** Somebody finds that a published review should not stand there. Settled by the next moderation. */
export const ReviewReport = model
  .define(
    { name: 'review_report', tableName: 'ocop_review_report' },
    {
      id: model.id({ prefix: 'ocrrep' }).primaryKey(),
      review_id: model.text(),
      reason: model.enum(['spam', 'offensive', 'false', 'personal_data', 'other']),
      note: model.text(),
      settled_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { name: 'IDX_ocop_review_report_open', on: ['review_id'], where: 'settled_at IS NULL' },
  ]);
