import { model } from '@medusajs/framework/utils';
import { FAIR_MODES } from '../types';

/** A promotional fair. What it is now its times say; nothing here is moved by a clock. */
export const Fair = model.define(
  { name: 'fair', tableName: 'ocop_fair' },
  {
    id: model.id({ prefix: 'fair' }).primaryKey(),
    slug: model.text().unique(),
    name: model.text(),
    season: model.text().nullable(),
    organiser: model.text(),
    mode: model.enum([...FAIR_MODES]),
    place: model.text().nullable(),
    province_code: model.text().nullable(),
    opens_at: model.dateTime(),
    closes_at: model.dateTime(),
    call_opens_at: model.dateTime().nullable(),
    call_closes_at: model.dateTime().nullable(),
    rule: model.json(),
    rules_text: model.text().nullable(),
    offer_hours: model.number(),
    offers_by_itself: model.boolean().default(false),
    is_public: model.boolean().default(false),
    wave: model.number().default(1),
    cancelled_at: model.dateTime().nullable(),
    cancelled_reason: model.text().nullable(),
    copied_from: model.text().nullable(),
  },
);
