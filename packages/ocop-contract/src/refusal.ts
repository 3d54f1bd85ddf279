import { REFUSAL_REASONS, SALE_STOP_KINDS } from 'ocop-core';
import { z } from 'zod';
import { decisionHeadSchema } from './certificate.js';
import { calendarDateSchema } from './common.js';

/** What keeps a product from being sold whatever its pack: its certificate, or a stop of its producer's goods. */
export const PRODUCT_REFUSAL_REASONS = [...REFUSAL_REASONS, ...SALE_STOP_KINDS] as const;

/** Why a line cannot be sold: as the register says, and as its product, its pack or the stock says. */
const SALE_REFUSAL_REASONS = [
  ...PRODUCT_REFUSAL_REASONS,
  'not_published',
  'not_in_channel',
  'deleted',
  'no_price',
  'insufficient_stock',
  'invalid_quantity',
] as const;

export const productRefusalSchema = z
  .object({
    product_id: z.string(),
    reason: z.enum(PRODUCT_REFUSAL_REASONS),
    since: calendarDateSchema
      .nullable()
      .describe('With `not_yet` the first day, else the last change.'),
    through: calendarDateSchema
      .nullable()
      .describe('With `paused` and `stopped` the last day of it, where there is one.'),
    decision: decisionHeadSchema.nullable().describe('The decision that ended it.'),
    reason_code: z.string().nullable().describe('Why it was revoked.'),
    message: z.string().describe('A sentence for people, in Vietnamese.'),
    line_item_id: z.null(),
    product_title: z.string(),
  })
  .meta({ id: 'ProductRefusal', description: 'Why a product may not be sold today.' });

export const refusalSchema = z
  .object({
    line_item_id: z.string().nullable(),
    product_id: z.string().nullable(),
    product_title: z.string().nullable(),
    variant_id: z.string().nullable(),
    reason: z.enum(SALE_REFUSAL_REASONS),
    since: calendarDateSchema.nullable(),
    through: calendarDateSchema
      .nullable()
      .describe('With `paused` and `stopped` the last day of it, where there is one.'),
    decision: decisionHeadSchema.nullable(),
    reason_code: z.string().nullable(),
    available: z
      .number()
      .int()
      .nullable()
      .describe('With `insufficient_stock`: how many pieces this line may have.'),
    message: z.string().describe('A sentence for people, in Vietnamese.'),
  })
  .meta({ id: 'Refusal', description: 'Why a line may not be sold.' });
