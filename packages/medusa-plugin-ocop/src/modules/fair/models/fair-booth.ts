import { model } from '@medusajs/framework/utils';

/** A booth on the plan. One application holds it, and an application holds one: the database sees to both. */
export const FairBooth = model
  .define(
    { name: 'fair_booth', tableName: 'ocop_fair_booth' },
    {
      id: model.id({ prefix: 'fbooth' }).primaryKey(),
      fair_id: model.text(),
      zone_id: model.text(),
      class_id: model.text().nullable(),
      number: model.text(),
      grid_row: model.number(),
      grid_column: model.number(),
      application_id: model.text().nullable(),
    },
  )
  .indexes([
    { on: ['fair_id'] },
    {
      name: 'IDX_ocop_fair_booth_application',
      on: ['application_id'],
      unique: true,
      where: 'application_id IS NOT NULL AND deleted_at IS NULL',
    },
  ]);
