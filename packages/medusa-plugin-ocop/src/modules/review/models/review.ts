import { model } from '@medusajs/framework/utils';

/** What a buyer says of goods they ordered. One for each line of an order; never edited, only moderated. */
export const Review = model
  .define(
    { name: 'review', tableName: 'ocop_review' },
    {
      id: model.id({ prefix: 'ocrev' }).primaryKey(),
      product_id: model.text(),
      order_id: model.text(),
      order_line_id: model.text().unique(),
      /** 1 to 5. Not OCOP stars, and never drawn like them. */
      rating: model.number(),
      /** Plain text. */
      text: model.text(),
      /** The name that the buyer wants to be read under; empty: none. */
      author: model.text(),
      status: model.enum(['pending', 'published', 'rejected']).default('pending'),
      rejection_reason: model.text().nullable(),
      moderated_by: model.text().nullable(),
      moderated_at: model.dateTime().nullable(),
      /** What the producer answers, in public. */
      reply: model.text().nullable(),
      replied_by: model.text().nullable(),
      replied_at: model.dateTime().nullable(),
      /** An illustration of the demo, written by nobody. */
      demo: model.boolean().default(false),
    },
  )
  .indexes([
    { name: 'IDX_ocop_review_shown', on: ['product_id', 'status'] },
    { name: 'IDX_ocop_review_order', on: ['order_id'] },
  ])
  .checks([
    { name: 'ocop_review_rating_check', expression: ({ rating }) => `${rating} between 1 and 5` },
  ]);
