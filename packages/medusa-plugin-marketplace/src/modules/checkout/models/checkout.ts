import { model } from '@medusajs/framework/utils';

/** One ordering of a basket: which parcels it is ordered as, and what became of them. */
export const Checkout = model
  .define(
    { name: 'checkout', tableName: 'marketplace_checkout' },
    {
      id: model.id({ prefix: 'chk' }).primaryKey(),
      /** The stock cart that the buyer fills. */
      basket_id: model.text(),
      /** The button was pressed; what was begun then is finished, whatever happens. */
      placed_at: model.dateTime().nullable(),
      /** How the buyer wants to pay, as the press said; none before. */
      payment: model.text().nullable(),
      /** Every parcel was ordered or refused; what is left of the basket is ordered anew. */
      settled_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: 'IDX_marketplace_checkout_open',
      on: ['basket_id'],
      unique: true,
      where: 'settled_at IS NULL',
    },
    { name: 'IDX_marketplace_checkout_basket', on: ['basket_id', 'created_at'] },
    {
      name: 'IDX_marketplace_checkout_begun',
      on: ['placed_at'],
      where: 'settled_at IS NULL AND placed_at IS NOT NULL',
    },
  ]);
