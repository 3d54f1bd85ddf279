import { model } from '@medusajs/framework/utils';
import { PAPER_KINDS } from 'ocop-core';

/** A private file by which an operator judges an application. */
export const SellerPaper = model
  .define(
    { name: 'seller_paper', tableName: 'marketplace_seller_paper' },
    {
      id: model.id({ prefix: 'selpap' }).primaryKey(),
      seller_id: model.text(),
      kind: model.enum([...PAPER_KINDS]),
      file_name: model.text(),
      bytes: model.number(),
      /** By which Medusa's File module finds it. */
      file_id: model.text(),
    },
  )
  .indexes([{ name: 'IDX_marketplace_seller_paper_seller', on: ['seller_id'] }]);
