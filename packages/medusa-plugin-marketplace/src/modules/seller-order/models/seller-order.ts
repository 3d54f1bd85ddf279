import { model } from '@medusajs/framework/utils';
import { ORDER_ENDERS, SELLER_ORDER_ACTS, SELLER_ORDER_STATES } from 'ocop-core';

/** An order as its seller works on it. Goods, buyer and money are Medusa's; here is what was done, and by when. */
export const SellerOrder = model
  .define(
    { name: 'seller_order', tableName: 'marketplace_seller_order' },
    {
      id: model.id({ prefix: 'selord' }).primaryKey(),
      order_id: model.text().unique(),
      /** None: the operator's own goods, or goods of several sellers. */
      seller_id: model.text().nullable(),
      state: model.enum([...SELLER_ORDER_STATES]).default('to_answer'),
      placed_at: model.dateTime(),
      /** The buyer pays whoever brings it. */
      is_cash: model.boolean(),
      /** The buyer paid the operator by card. */
      is_card: model.boolean().default(false),
      /** Until when the buyer's transfer is waited for; none where nobody sends money first. */
      pay_by: model.dateTime().nullable(),
      answer_by: model.dateTime().nullable(),
      /** What was left when a holiday stopped the clock. */
      left_minutes: model.number().nullable(),
      paused_through: model.text().nullable(),
      warned_at: model.dateTime().nullable(),
      overdue_at: model.dateTime().nullable(),
      confirmed_at: model.dateTime().nullable(),
      shipped_at: model.dateTime().nullable(),
      /** When it was last said anew how the parcel goes. */
      corrected_at: model.dateTime().nullable(),
      delivered_at: model.dateTime().nullable(),
      refused_at: model.dateTime().nullable(),
      canceled_at: model.dateTime().nullable(),
      collected_at: model.dateTime().nullable(),
      shortened_at: model.dateTime().nullable(),
      /** What of its lines could not be had, in the order in which its seller said so; null: nothing. */
      shortened: model.json().nullable(),
      received_at: model.dateTime().nullable(),
      /** Who said that the transfer has come: a member, or a bank's notice. */
      received_by: model.text().nullable(),
      given_back_at: model.dateTime().nullable(),
      way: model.text().nullable(),
      carrier_name: model.text().nullable(),
      tracking_number: model.text().nullable(),
      ended_by: model.enum([...ORDER_ENDERS]).nullable(),
      end_reason: model.text().nullable(),
      end_note: model.text().nullable(),
      /** What was asked for, and is being done: written before Medusa is asked, taken away after. */
      pending_act: model.enum([...SELLER_ORDER_ACTS]).nullable(),
      pending_detail: model.json().nullable(),
      pending_by: model.text().nullable(),
      pending_since: model.dateTime().nullable(),
    },
  )
  .indexes([
    { name: 'IDX_marketplace_seller_order_seller', on: ['seller_id', 'state', 'answer_by'] },
    {
      name: 'IDX_marketplace_seller_order_waiting',
      on: ['answer_by'],
      where: "state = 'to_answer'",
    },
    {
      name: 'IDX_marketplace_seller_order_to_pay',
      on: ['pay_by'],
      where: "state = 'to_pay'",
    },
    {
      name: 'IDX_marketplace_seller_order_pending',
      on: ['pending_since'],
      where: 'pending_act IS NOT NULL',
    },
  ]);
