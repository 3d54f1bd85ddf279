import { model } from '@medusajs/framework/utils';

/** A part of a fair's ground, with how many places it has for whom (`BoothQuotas` of ocop-core). */
export const FairZone = model
  .define(
    { name: 'fair_zone', tableName: 'ocop_fair_zone' },
    {
      id: model.id({ prefix: 'fzone' }).primaryKey(),
      fair_id: model.text(),
      name: model.text(),
      position: model.number(),
      quotas: model.json(),
    },
  )
  .indexes([{ on: ['fair_id'] }]);
