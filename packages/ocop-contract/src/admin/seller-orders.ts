import { SELLER_ORDER_FILTERS } from 'ocop-core';
import { z } from 'zod';
import { countSchema, instantSchema, pageShape, vndSchema } from '../common.js';
import { paging } from '../query-values.js';
import { orderCourseShape } from '../seller/orders.js';

export const adminSellerOrdersQuery = z.object({
  ...paging(),
  filter: z.enum(SELLER_ORDER_FILTERS).optional(),
  seller_id: z.string().max(64).optional(),
});

export const adminSellerOrdersAnswer = z.object({
  orders: z.array(
    z
      .object({
        id: z.string(),
        number: z.number().int(),
        seller_id: z.string(),
        seller_name: z.string().nullable(),
        ...orderCourseShape,
        is_cash: z.boolean(),
        collected_at: instantSchema.nullable(),
        total: vndSchema,
        buyer_note: z.string().nullable(),
      })
      .meta({ id: 'AdminSellerOrder' }),
  ),
  ...pageShape,
  slow_sellers: z
    .array(
      z.object({
        seller_id: z.string(),
        seller_name: z.string().nullable(),
        to_answer: countSchema,
        overdue: countSchema,
        oldest_answer_by: instantSchema,
        paused_since: instantSchema
          .nullable()
          .describe('Since when its goods are not sold, because it does not answer.'),
      }),
    )
    .describe('Sellers with orders that are late, the latest first.'),
});

export type AdminSellerOrders = z.input<typeof adminSellerOrdersAnswer>;
