import { model } from '@medusajs/framework/utils';
import { SELLER_STATES } from 'ocop-core';

/** The commercial account of a producer: what it says of itself, and what may be done with it. */
export const Seller = model
  .define(
    { name: 'seller', tableName: 'marketplace_seller' },
    {
      id: model.id({ prefix: 'seller' }).primaryKey(),
      /** What it was opened for: asked again for the same, the same account. */
      opening_key: model.text().unique().nullable(),
      state: model.enum([...SELLER_STATES]).default('draft'),
      state_since: model.dateTime(),
      /** What is asked for, or why it was suspended; the seller reads it. */
      state_reason: model.text().nullable(),
      /** Days are kept as written, YYYY-MM-DD, of Vietnam. */
      opened_on: model.text(),
      closes_on: model.text().nullable(),
      holiday_through: model.text().nullable(),
      /** Day of its first approval. */
      selling_since: model.text().nullable(),
      /** Day of the last identity check, where that was passed. */
      verified_on: model.text().nullable(),
      vneid_linked_on: model.text().nullable(),

      name: model.text().nullable(),
      type: model.text().nullable(),
      tax_code: model.text().nullable(),
      representative: model.text().nullable(),
      phone: model.text().nullable(),
      seat_address: model.text().nullable(),
      seat_commune: model.text().nullable(),
      seat_province_code: model.text().nullable(),
      bank_code: model.text().nullable(),
      bank_account_number: model.text().nullable(),
      bank_account_holder: model.text().nullable(),

      /** Counts what changes whether its goods may be sold; written with the change itself. */
      stop_revision: model.number().default(0),
      /** The revision that its goods follow. */
      stop_applied_revision: model.number().default(0),
      /** Last day of the pause that its goods follow: when it is over, they have to be let go. */
      stop_applied_through: model.text().nullable(),
    },
  )
  .indexes([
    { name: 'IDX_marketplace_seller_state', on: ['state', 'state_since'] },
    {
      name: 'IDX_marketplace_seller_stop_due',
      on: ['id'],
      where: '(stop_applied_revision < stop_revision OR stop_applied_through IS NOT NULL)',
    },
  ]);
