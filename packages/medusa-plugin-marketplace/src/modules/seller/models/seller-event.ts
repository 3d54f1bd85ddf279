import { model } from '@medusajs/framework/utils';
import { SELLER_EVENTS } from 'ocop-core';

/** What happened to an account, who did it and why. Append-only: the database refuses anything else. */
export const SellerEvent = model
  .define(
    { name: 'seller_event', tableName: 'marketplace_seller_event' },
    {
      id: model.id({ prefix: 'selevt' }).primaryKey(),
      seller_id: model.text(),
      type: model.enum([...SELLER_EVENTS]),
      at: model.dateTime(),
      actor: model.text(),
      reason: model.text().nullable(),
      closes_on: model.text().nullable(),
      authority_request: model.text().nullable(),
    },
  )
  .indexes([{ name: 'IDX_marketplace_seller_event_seller', on: ['seller_id', 'at'] }]);
