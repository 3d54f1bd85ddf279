import { model } from '@medusajs/framework/utils';

/** Where goods of the programme are sold over a counter. */
export const PointOfSale = model
  .define(
    { name: 'point_of_sale', tableName: 'marketplace_point_of_sale' },
    {
      id: model.id({ prefix: 'ptsale' }).primaryKey(),
      /** By what it is known again (`pointKey`). */
      key: model.text().unique(),
      name: model.text(),
      address: model.text(),
      commune: model.text().nullable(),
      province_code: model.text(),
      hours: model.text().nullable(),
      phone: model.text().nullable(),
    },
  )
  .indexes([{ name: 'IDX_marketplace_point_of_sale_province', on: ['province_code', 'name'] }]);
