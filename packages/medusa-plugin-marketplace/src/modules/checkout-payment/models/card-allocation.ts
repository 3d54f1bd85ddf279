import { model } from '@medusajs/framework/utils';

/** What one parcel has of a card. */
export const CardAllocation = model
  .define(
    { name: 'card_allocation', tableName: 'marketplace_card_allocation' },
    {
      id: model.id({ prefix: 'cardshare' }).primaryKey(),
      payment_id: model.text(),
      cart_id: model.text(),
      amount: model.number(),
      /** Medusa's payment session that it pays for; no other is authorised by it. */
      session_id: model.text().nullable(),
      order_id: model.text().nullable(),
      captured: model.number().default(0),
    },
  )
  .indexes([
    {
      name: 'IDX_marketplace_card_allocation_cart',
      on: ['payment_id', 'cart_id'],
      unique: true,
    },
    {
      name: 'IDX_marketplace_card_allocation_session',
      on: ['session_id'],
      unique: true,
      where: 'session_id IS NOT NULL',
    },
    {
      name: 'IDX_marketplace_card_allocation_order',
      on: ['order_id'],
      unique: true,
      where: 'order_id IS NOT NULL',
    },
  ]);
