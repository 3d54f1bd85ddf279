import { model } from '@medusajs/framework/utils';

/** An order is confirmed when its row here says `cleared`; `refused` is for good. */
export const OrderClearance = model.define(
  { name: 'order_clearance', tableName: 'ocop_order_clearance' },
  {
    id: model.id({ prefix: 'occlr' }).primaryKey(),
    order_id: model.text().unique(),
    cart_id: model.text().nullable(),
    outcome: model.enum(['cleared', 'refused']),
    product_ids: model.json(),
    decided_at: model.dateTime(),
  },
);
