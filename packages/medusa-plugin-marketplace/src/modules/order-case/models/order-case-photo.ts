import { model } from '@medusajs/framework/utils';

/** A photo of what is wrong: a private file, shown to buyer, seller and operator alone. */
export const OrderCasePhoto = model
  .define(
    { name: 'order_case_photo', tableName: 'marketplace_order_case_photo' },
    {
      id: model.id({ prefix: 'ordcph' }).primaryKey(),
      case_id: model.text(),
      /** Of what was sent: the same photo again is one. */
      digest: model.text(),
      file_id: model.text(),
      width: model.number(),
      height: model.number(),
    },
  )
  .indexes([
    { name: 'IDX_marketplace_order_case_photo_digest', on: ['case_id', 'digest'], unique: true },
  ]);
