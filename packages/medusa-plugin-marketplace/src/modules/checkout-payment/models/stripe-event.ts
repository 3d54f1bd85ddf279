import { model } from '@medusajs/framework/utils';

/** What Stripe has said. It may come twice, late and out of order: it is applied once. */
export const StripeEvent = model.define(
  { name: 'stripe_event', tableName: 'marketplace_stripe_event' },
  {
    id: model.id({ prefix: 'stripeevent' }).primaryKey(),
    /** Stripe's own. */
    event_id: model.text().unique(),
    type: model.text(),
    intent_id: model.text().nullable(),
    applied_at: model.dateTime().nullable(),
  },
);
