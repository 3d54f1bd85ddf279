import { model } from '@medusajs/framework/utils';

/** What a member asked with a key of its own choosing, and what it was answered. */
export const RequestKey = model
  .define(
    { name: 'request_key', tableName: 'marketplace_request_key' },
    {
      id: model.id({ prefix: 'selreq' }).primaryKey(),
      member_id: model.text(),
      key: model.text(),
      /** Method and path. */
      route: model.text(),
      body_hash: model.text(),
      begun_at: model.dateTime(),
      /** None while it is being worked on. */
      status: model.number().nullable(),
      answer: model.json().nullable(),
    },
  )
  .indexes([
    { name: 'IDX_marketplace_request_key_one', on: ['member_id', 'key'], unique: true },
    { name: 'IDX_marketplace_request_key_begun', on: ['begun_at'] },
  ]);
