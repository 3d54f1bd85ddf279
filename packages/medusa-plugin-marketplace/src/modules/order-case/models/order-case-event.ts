import { model } from '@medusajs/framework/utils';
import { CASE_EVENTS } from 'ocop-core';

/** What happened to a case, and what was said. Append-only: the database refuses anything else. */
export const OrderCaseEvent = model
  .define(
    { name: 'order_case_event', tableName: 'marketplace_order_case_event' },
    {
      id: model.id({ prefix: 'ordcev' }).primaryKey(),
      case_id: model.text(),
      order_id: model.text(),
      type: model.enum([...CASE_EVENTS]),
      at: model.dateTime(),
      actor: model.text(),
      note: model.text().nullable(),
    },
  )
  .indexes([
    { name: 'IDX_marketplace_order_case_event_case', on: ['case_id', 'at'] },
    { name: 'IDX_marketplace_order_case_event_at', on: ['at'] },
  ]);
