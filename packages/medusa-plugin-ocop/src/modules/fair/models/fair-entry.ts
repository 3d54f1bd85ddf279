import { model } from '@medusajs/framework/utils';

/** A product that is to stand at a fair, and what the fair's rule says of it as of its last check. */
export const FairEntry = model
  .define(
    { name: 'fair_entry', tableName: 'ocop_fair_entry' },
    {
      id: model.id({ prefix: 'fentry' }).primaryKey(),
      fair_id: model.text(),
      application_id: model.text(),
      product_id: model.text(),
      is_taken: model.boolean(),
      /** Why not, as data: `{code, params}` of ocop-core. */
      problems: model.json(),
      checked_at: model.dateTime(),
    },
  )
  .indexes([
    {
      name: 'IDX_ocop_fair_entry_product',
      on: ['application_id', 'product_id'],
      unique: true,
    },
    { on: ['product_id'] },
    { on: ['fair_id'] },
  ]);
