import { model } from '@medusajs/framework/utils';
import { AUTHORITY_ASKS } from 'ocop-core';

/** What an authority asks of the market, with the clock that the law sets. */
export const AuthorityRequest = model
  .define(
    { name: 'authority_request', tableName: 'marketplace_authority_request' },
    {
      id: model.id({ prefix: 'authrq' }).primaryKey(),
      authority: model.text(),
      paper_number: model.text(),
      paper_date: model.text(),
      asks: model.enum([...AUTHORITY_ASKS]),
      words: model.text(),
      seller_id: model.text().nullable(),
      received_at: model.dateTime(),
      due_at: model.dateTime(),
      sale_stopped_at: model.dateTime().nullable(),
      warned_at: model.dateTime().nullable(),
      late_at: model.dateTime().nullable(),
      closed_at: model.dateTime().nullable(),
      closed_by: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: 'IDX_marketplace_authority_request_paper',
      on: ['authority', 'paper_number', 'paper_date'],
      unique: true,
    },
    { name: 'IDX_marketplace_authority_request_due', on: ['closed_at', 'due_at'] },
  ]);
