import { model } from '@medusajs/framework/utils';

/** Whose goods are not sold because orders wait for their answer; gone when they have answered. */
export const SilentSeller = model.define(
  { name: 'silent_seller', tableName: 'marketplace_silent_seller' },
  {
    id: model.id({ prefix: 'selsil' }).primaryKey(),
    seller_id: model.text().unique(),
    paused_since: model.dateTime(),
  },
);
