import { model } from '@medusajs/framework/utils';
import { CODE_CHANNELS, CODE_PURPOSES } from '../types';

/** A code that proves, once, that somebody reads what is sent to a destination; kept as its hash. */
export const OneTimeCode = model
  .define(
    { name: 'one_time_code', tableName: 'marketplace_one_time_code' },
    {
      id: model.id({ prefix: 'selcode' }).primaryKey(),
      channel: model.enum([...CODE_CHANNELS]),
      purpose: model.enum([...CODE_PURPOSES]),
      destination: model.text(),
      code_hash: model.text(),
      issued_at: model.dateTime(),
      expires_at: model.dateTime(),
      tries_left: model.number(),
      used_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: 'IDX_marketplace_one_time_code_one',
      on: ['channel', 'purpose', 'destination'],
      unique: true,
    },
  ]);
