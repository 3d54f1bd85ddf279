import { model } from '@medusajs/framework/utils';
import { LISTING_EVENTS } from 'ocop-core';

/**
 * What happened to a listing, who did it and why, and what it said when it was sent or approved. Append-only: the
 * database refuses anything else.
 */
export const ListingEvent = model
  .define(
    { name: 'listing_event', tableName: 'marketplace_listing_event' },
    {
      id: model.id({ prefix: 'sellev' }).primaryKey(),
      listing_id: model.text(),
      type: model.enum([...LISTING_EVENTS]),
      at: model.dateTime(),
      actor: model.text(),
      reason: model.text().nullable(),
      content: model.json().nullable(),
    },
  )
  .indexes([{ name: 'IDX_marketplace_listing_event_listing', on: ['listing_id', 'at'] }]);
