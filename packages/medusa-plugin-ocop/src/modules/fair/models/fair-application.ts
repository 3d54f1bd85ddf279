import { model } from '@medusajs/framework/utils';
import { APPLICATION_STATES, BOOTH_ORIGINS } from 'ocop-core';
import { HOLDER_KINDS } from '../types';

/** Who asks for a place at a fair. Of one producer one is alive at a time: the database sees to it. */
export const FairApplication = model
  .define(
    { name: 'fair_application', tableName: 'ocop_fair_application' },
    {
      id: model.id({ prefix: 'fapp' }).primaryKey(),
      fair_id: model.text(),
      /** Place in the list; never changes. */
      sequence: model.number(),
      zone_id: model.text(),
      origin: model.enum([...BOOTH_ORIGINS]),
      state: model.enum([...APPLICATION_STATES]),
      wave: model.number(),
      holder_kind: model.enum([...HOLDER_KINDS]),
      holder_name: model.text(),
      producer_id: model.text().nullable(),
      producer_ids: model.array(),
      applied_at: model.dateTime(),
      offered_at: model.dateTime().nullable(),
      answer_by: model.dateTime().nullable(),
      closed_at: model.dateTime().nullable(),
      reason: model.text().nullable(),
      actor: model.text(),
    },
  )
  .indexes([
    {
      name: 'IDX_ocop_fair_application_sequence',
      on: ['fair_id', 'sequence'],
      unique: true,
    },
    {
      name: 'IDX_ocop_fair_application_alive',
      on: ['fair_id', 'producer_id'],
      unique: true,
      where:
        "producer_id IS NOT NULL AND state IN ('invited', 'waiting', 'offered', 'accepted') AND deleted_at IS NULL",
    },
    { on: ['producer_id'] },
    {
      name: 'IDX_ocop_fair_application_offered',
      on: ['answer_by'],
      where: "state = 'offered' AND deleted_at IS NULL",
    },
  ]);
