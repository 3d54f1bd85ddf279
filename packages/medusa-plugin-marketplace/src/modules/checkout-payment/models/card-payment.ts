import { model } from '@medusajs/framework/utils';
import { CARD_STATES } from '../types';

/** One card that pays a checkout: one PaymentIntent, over all of its parcels. Whole đồng throughout. */
export const CardPayment = model
  .define(
    { name: 'card_payment', tableName: 'marketplace_card_payment' },
    {
      id: model.id({ prefix: 'card' }).primaryKey(),
      checkout_id: model.text(),
      /** Counted up with each card of the checkout. */
      attempt: model.number(),
      /** Stripe's own; none until Stripe has answered. */
      intent_id: model.text().nullable(),
      amount: model.number(),
      state: model.enum([...CARD_STATES]).default('open'),
      /** Kept before Stripe is asked, so that whoever asks again asks for the same. */
      capture_amount: model.number().nullable(),
      authorised_at: model.dateTime().nullable(),
      captured_at: model.dateTime().nullable(),
      released_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: 'IDX_marketplace_card_payment_live',
      on: ['checkout_id'],
      unique: true,
      where: "state <> 'released'",
    },
    {
      name: 'IDX_marketplace_card_payment_attempt',
      on: ['checkout_id', 'attempt'],
      unique: true,
    },
    {
      name: 'IDX_marketplace_card_payment_intent',
      on: ['intent_id'],
      unique: true,
      where: 'intent_id IS NOT NULL',
    },
    {
      name: 'IDX_marketplace_card_payment_held',
      on: ['authorised_at'],
      where: "state = 'authorised'",
    },
  ]);
