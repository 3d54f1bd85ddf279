import { model } from '@medusajs/framework/utils';

/** Remembers what a product was before it was withdrawn, so that a reinstatement restores just that. */
export const ListingHold = model
  .define(
    { name: 'listing_hold', tableName: 'ocop_listing_hold' },
    {
      id: model.id({ prefix: 'ochold' }).primaryKey(),
      product_id: model.text(),
      /** Sequence of the register event that caused the hold. */
      cause_sequence: model.number(),
      previous_status: model.text(),
      released_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: 'IDX_ocop_listing_hold_open',
      on: ['product_id'],
      unique: true,
      where: 'released_at IS NULL AND deleted_at IS NULL',
    },
  ]);
