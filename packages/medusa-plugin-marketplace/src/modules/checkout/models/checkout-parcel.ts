import { model } from '@medusajs/framework/utils';

/** What one seller sends of a basket: a stock cart of its own, and the order that it becomes. */
export const CheckoutParcel = model
  .define(
    { name: 'checkout_parcel', tableName: 'marketplace_checkout_parcel' },
    {
      id: model.id({ prefix: 'chkpcl' }).primaryKey(),
      checkout_id: model.text(),
      place: model.number(),
      /** None: the operator's own goods. */
      seller_id: model.text().nullable(),
      cart_id: model.text(),
      /** What the cart was made of: while it is the same, so is the cart. */
      made_of: model.text(),
      /** Line of the basket → how many of it. */
      lines: model.json(),
      /** Total of the page whose button was pressed, whole đồng, as text: it may be more than an integer holds. */
      expected_total: model.text().nullable(),
      order_id: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: 'IDX_marketplace_checkout_parcel_checkout',
      on: ['checkout_id', 'place'],
      unique: true,
    },
    { name: 'IDX_marketplace_checkout_parcel_cart', on: ['cart_id'] },
    {
      name: 'IDX_marketplace_checkout_parcel_order',
      on: ['order_id'],
      unique: true,
      where: 'order_id IS NOT NULL',
    },
  ]);
