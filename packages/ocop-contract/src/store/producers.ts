import { PRODUCT_GROUPS, PROVINCES, REGIONS } from 'ocop-core';
import { z } from 'zod';
import { certificateRowSchema, placeSchema } from '../certificate.js';
import { calendarDateSchema, countSchema, pageShape, starSchema } from '../common.js';
import { codesOf, wholeNumber } from '../query-values.js';

export const producersQuery = z.object({
  province: codesOf(PROVINCES).describe('Codes of today.'),
  region: codesOf(REGIONS),
  group: codesOf(PRODUCT_GROUPS),
  order: z
    .enum(['most', 'handle'])
    .default('most')
    .describe('`most`: most products first; `handle`: stable, for walking through all.'),
  limit: wholeNumber({ min: 1, max: 1000 }).default(50),
  offset: wholeNumber({ min: 0, max: 1_000_000 }).default(0),
});

export const listedProducerSchema = z
  .object({
    handle: z.string(),
    name: z.string(),
    type: z.string(),
    province_code: z.string(),
    count: countSchema,
    star: starSchema,
    valid_to: calendarDateSchema.describe('Last day on which one of its products is certified.'),
  })
  .meta({ id: 'ListedProducer', description: 'A producer with products certified today.' });

export const producersAnswer = z.object({
  producers: z.array(listedProducerSchema),
  ...pageShape,
});

export const producerPageAnswer = z
  .object({
    producer: z.object({
      id: z.string(),
      handle: z.string(),
      name: z.string(),
      type: z.string(),
      place: placeSchema,
      demo: z.boolean(),
      certified_since: calendarDateSchema
        .nullable()
        .describe('First day of its first certificate that has begun.'),
      in_force: countSchema,
      by_star: z.array(z.object({ star: starSchema, count: countSchema })),
      by_group: z.array(z.object({ code: z.string(), count: countSchema })),
    }),
    reviews: z
      .object({ count: countSchema, average: z.number().nullable() })
      .describe('Of everything it sells.'),
    ended: z
      .array(certificateRowSchema)
      .describe('Lapsed or revoked, with nothing in force that followed; the last first.'),
    ended_count: countSchema,
    checked_on: calendarDateSchema,
  })
  .meta({ id: 'ProducerPage' });

export type ProducersQuery = z.output<typeof producersQuery>;
