import { z } from 'zod';
import { calendarDateSchema, starSchema, vndSchema } from '../common.js';

export const unitPriceSchema = z
  .object({ amount: vndSchema, per: z.enum(['kg', '100g', 'l', '100ml']) })
  .meta({ id: 'UnitPrice', description: 'What a measure of the cheapest pack costs.' });

export const hitSchema = z
  .object({
    product_id: z.string(),
    handle: z.string(),
    title: z.string(),
    thumbnail: z.string().nullable(),
    producer_name: z.string(),
    producer_id: z.string(),
    producer_handle: z.string().nullable(),
    producer_type: z.string(),
    star: starSchema.nullable(),
    potential_five_star: z.boolean(),
    province_code: z.string().nullable(),
    province_name: z.string(),
    former_province_code: z.string().nullable(),
    former_province_name: z.string().nullable(),
    region_code: z.string().nullable(),
    region_name: z.string().nullable(),
    commune: z.string().nullable(),
    group_code: z.string().nullable(),
    group_name: z.string().nullable(),
    price_from: vndSchema.nullable(),
    unit_price: unitPriceSchema
      .nullable()
      .describe('Null where the name of the pack does not say what it holds.'),
    verification_code: z
      .string()
      .nullable()
      .describe('Null, as all of the badge, where it is on sale after its certificate ended.'),
    decision_number: z.string().nullable(),
    valid_from: calendarDateSchema.nullable(),
    valid_to: calendarDateSchema.nullable(),
    demo: z.boolean(),
  })
  .meta({ id: 'Hit', description: 'A product on sale, complete enough for a card.' });
