import { model } from '@medusajs/framework/utils';
import { LISTING_STATES } from 'ocop-core';

/** What a seller says of certified goods or, without a certificate, of itself; and what of it the shop has. */
export const Listing = model
  .define(
    { name: 'listing', tableName: 'marketplace_listing' },
    {
      id: model.id({ prefix: 'sellst' }).primaryKey(),
      seller_id: model.text(),
      certificate_id: model.text().nullable(),
      producer_id: model.text().nullable(),
      state: model.enum([...LISTING_STATES]).default('draft'),
      state_since: model.dateTime(),
      /** What is asked for, or why it was refused; the seller reads it. */
      state_reason: model.text().nullable(),
      paused: model.boolean().default(false),
      /** The seller's version. */
      content: model.json(),
      /** What was approved last; null: nothing was. */
      approved_content: model.json().nullable(),
      /** Counts what is written of it: an operator decides about what they have read. */
      revision: model.number().default(0),
      /** The product in the shop that it has made or taken over. */
      product_id: model.text().nullable(),
      /** Counts what the shop has to follow; written with the decision itself. */
      shelf_revision: model.number().default(0),
      /** The revision that the shop follows. */
      shelf_applied_revision: model.number().default(0),
    },
  )
  .indexes([
    {
      name: 'IDX_marketplace_listing_once',
      on: ['seller_id', 'certificate_id'],
      unique: true,
      where: "state <> 'archived'",
    },
    {
      name: 'IDX_marketplace_listing_shop_page_once',
      on: ['seller_id'],
      unique: true,
      where: "certificate_id is null and state <> 'archived'",
    },
    { name: 'IDX_marketplace_listing_state', on: ['state', 'state_since'] },
    { name: 'IDX_marketplace_listing_product', on: ['product_id'] },
    {
      name: 'IDX_marketplace_listing_due',
      on: ['id'],
      where: 'shelf_applied_revision < shelf_revision',
    },
  ]);
