import { model } from '@medusajs/framework/utils';
import { AUTHORITY_EVENTS } from 'ocop-core';

/** What was done about a request, by whom. Append-only: the database refuses anything else. */
export const AuthorityRequestEvent = model
  .define(
    { name: 'authority_request_event', tableName: 'marketplace_authority_request_event' },
    {
      id: model.id({ prefix: 'authev' }).primaryKey(),
      request_id: model.text(),
      type: model.enum([...AUTHORITY_EVENTS]),
      at: model.dateTime(),
      actor: model.text(),
      note: model.text().nullable(),
    },
  )
  .indexes([{ name: 'IDX_marketplace_authority_request_event', on: ['request_id', 'at'] }]);
