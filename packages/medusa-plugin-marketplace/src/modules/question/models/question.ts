import { model } from '@medusajs/framework/utils';

/** What a buyer asks about goods, and what their seller answers. */
export const Question = model
  .define(
    { name: 'question', tableName: 'marketplace_question' },
    {
      id: model.id({ prefix: 'selque' }).primaryKey(),
      seller_id: model.text(),
      product_id: model.text(),
      /** Of product, words and address: the same again is one. */
      digest: model.text().unique(),
      text: model.text(),
      author: model.text().default(''),
      email: model.text().nullable(),
      locale: model.text().default('vi'),
      answer: model.text().nullable(),
      answered_at: model.dateTime().nullable(),
      answered_by: model.text().nullable(),
      hidden_at: model.dateTime().nullable(),
      hidden_by: model.text().nullable(),
    },
  )
  .indexes([
    { name: 'IDX_marketplace_question_seller', on: ['seller_id', 'created_at'] },
    { name: 'IDX_marketplace_question_product', on: ['product_id', 'answered_at'] },
  ]);
