import { model } from '@medusajs/framework/utils';

/** By which identity a customer signs in: only one that has shown that it reads the customer's letters. */
export const Buyer = model.define(
  { name: 'buyer', tableName: 'marketplace_buyer' },
  {
    id: model.id({ prefix: 'buyer' }).primaryKey(),
    customer_id: model.text().unique(),
    auth_identity_id: model.text().unique(),
  },
);
