import { model } from '@medusajs/framework/utils';

/** How a seller sends its goods; a seller without a row sends them as the shop does. */
export const SellerDelivery = model.define(
  { name: 'seller_delivery', tableName: 'marketplace_seller_delivery' },
  {
    id: model.id({ prefix: 'seldel' }).primaryKey(),
    seller_id: model.text().unique(),
    /** Price lists by the zone in which they hold. */
    zones: model.json(),
    /** Whole đồng. */
    free_from_vnd: model.number().nullable(),
    pick_up: model.json().nullable(),
    /** Points of sale that hand over its parcels, by their ids. */
    point_ids: model.array().nullable(),
  },
);
