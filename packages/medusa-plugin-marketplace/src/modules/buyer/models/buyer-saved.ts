import { model } from '@medusajs/framework/utils';

/** Products that a customer keeps, newest first. */
export const BuyerSaved = model.define(
  { name: 'buyer_saved', tableName: 'marketplace_buyer_saved' },
  {
    id: model.id({ prefix: 'buysav' }).primaryKey(),
    customer_id: model.text().unique(),
    product_ids: model.array(),
  },
);
