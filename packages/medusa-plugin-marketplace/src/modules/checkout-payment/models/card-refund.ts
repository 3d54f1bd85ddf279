import { model } from '@medusajs/framework/utils';
import { CARD_REFUND_STATES } from '../types';

/** What of a parcel's share goes back: written before Stripe is asked, and marked when it was done. */
export const CardRefund = model
  .define(
    { name: 'card_refund', tableName: 'marketplace_card_refund' },
    {
      id: model.id({ prefix: 'cardback' }).primaryKey(),
      payment_id: model.text(),
      allocation_id: model.text(),
      amount: model.number(),
      stripe_id: model.text().nullable(),
      state: model.enum([...CARD_REFUND_STATES]).default('asked'),
    },
  )
  .indexes([
    { name: 'IDX_marketplace_card_refund_allocation', on: ['allocation_id'] },
    {
      name: 'IDX_marketplace_card_refund_asked',
      on: ['created_at'],
      where: "state = 'asked'",
    },
  ]);
