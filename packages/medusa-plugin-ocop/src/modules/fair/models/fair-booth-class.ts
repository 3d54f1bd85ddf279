import { model } from '@medusajs/framework/utils';

/** A kind of booth: square metres, and what it costs in whole đồng. */
export const FairBoothClass = model
  .define(
    { name: 'fair_booth_class', tableName: 'ocop_fair_booth_class' },
    {
      id: model.id({ prefix: 'fclass' }).primaryKey(),
      fair_id: model.text(),
      name: model.text(),
      position: model.number(),
      area: model.number(),
      fee: model.number(),
    },
  )
  .indexes([{ on: ['fair_id'] }]);
