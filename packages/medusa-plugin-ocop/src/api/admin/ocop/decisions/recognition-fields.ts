import { problem } from 'ocop-contract';
import { GROUP_SCHEMES, isStarLevel, PRODUCER_TYPES } from 'ocop-core';
import { z } from 'zod';
import { calendarDate } from '../../../../http/calendar-date';
import { listingFields } from './listing-fields';

const producerType = z.enum(PRODUCER_TYPES.map(({ code }) => code));
const text = (max: number) => z.string().max(max).nullish();

const producerFields = z.strictObject({
  name: z.string().min(1).max(300),
  type: producerType.nullish(),
  tax_code: z
    .string()
    .regex(/^(\d{10}(-?\d{3})?|\d{12})$/, problem('not_a_tax_code'))
    .nullish(),
  phone: text(50),
  email: z.email().max(200).nullish(),
  address: text(500),
});

/** One product of a recognition decision, as `items` of the route takes it. */
export const recognitionItem = z.strictObject({
  product_name: z.string().min(1).max(300),
  product_code: text(60),
  producer: producerFields,
  star: z.custom<3 | 4 | 5>(isStarLevel, problem('not_a_star')),
  score: z.number().min(0).max(100).nullish(),
  potential_five_star: z.boolean().optional(),
  group: z.strictObject({ scheme: z.enum(GROUP_SCHEMES), code: z.string().min(1).max(10) }),
  place: z.strictObject({ scheme: z.enum(['2025', '2024']), code: z.string().min(1).max(10) }),
  commune: text(200),
  valid_from: calendarDate.nullish(),
  valid_to: calendarDate.nullish(),
  source: text(1000),
  demo: z.boolean().optional(),
  product_id: z.string().min(1).max(64).nullish(),
  renews: z.union([z.literal(false), z.string().min(1).max(64)]).nullish(),
  listing: listingFields.optional(),
});
