import { model } from '@medusajs/framework/utils';
import { SELLER_ORDER_EVENTS } from 'ocop-core';

/** What happened to an order, who did it and what they said. Append-only: the database refuses anything else. */
export const SellerOrderEvent = model
  .define(
    { name: 'seller_order_event', tableName: 'marketplace_seller_order_event' },
    {
      id: model.id({ prefix: 'seloev' }).primaryKey(),
      order_id: model.text(),
      seller_id: model.text().nullable(),
      type: model.enum([...SELLER_ORDER_EVENTS]),
      at: model.dateTime(),
      actor: model.text(),
      note: model.text().nullable(),
    },
  )
  .indexes([
    { name: 'IDX_marketplace_seller_order_event_order', on: ['order_id', 'at'] },
    { name: 'IDX_marketplace_seller_order_event_at', on: ['at'] },
  ]);
