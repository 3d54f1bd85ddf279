import { model } from '@medusajs/framework/utils';
import { FAIR_EVENTS } from 'ocop-core';

/** What happened at a fair. Append-only: the database refuses anything else. */
export const FairEvent = model
  .define(
    { name: 'fair_event', tableName: 'ocop_fair_event' },
    {
      id: model.id({ prefix: 'fairev' }).primaryKey(),
      fair_id: model.text(),
      application_id: model.text().nullable(),
      type: model.enum([...FAIR_EVENTS]),
      at: model.dateTime(),
      actor: model.text(),
      note: model.text().nullable(),
    },
  )
  .indexes([{ name: 'IDX_ocop_fair_event_fair', on: ['fair_id', 'at'] }]);
