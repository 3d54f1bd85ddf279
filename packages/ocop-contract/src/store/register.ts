import { z } from 'zod';
import {
  calendarDateSchema,
  countSchema,
  eventTypeSchema,
  instantSchema,
  pageShape,
  starSchema,
} from '../common.js';
import { wholeNumber } from '../query-values.js';

export const registerQuery = z.object({
  after: wholeNumber({ min: 0, max: 2_147_483_647 })
    .default(0)
    .describe('Sequence number of the last entry that the reader already has.'),
  limit: wholeNumber({ min: 1, max: 500 }).default(100),
});

export const registerEntrySchema = z
  .object({
    sequence: z.number().int(),
    type: eventTypeSchema,
    certificate_code: z.string(),
    occurred_on: calendarDateSchema,
    recorded_at: instantSchema,
    decision_number: z.string().nullable(),
    decision_issuer: z.string().nullable(),
    reason_code: z.string().nullable(),
    note: z.string().nullable(),
    payload: z.record(z.string(), z.unknown()),
    previous_hash: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'RegisterEntry', description: 'An entry with all that its hash covers.' });

export const registerAnswer = z
  .object({
    events: z.array(registerEntrySchema),
    next_after: z.number().nullable().describe('For the next page; null where this is the last.'),
    head: z.object({ sequence: countSchema, hash: z.string() }),
  })
  .meta({ id: 'RegisterFeed' });

export const sitemapQuery = z.object({
  limit: wholeNumber({ min: 1, max: 1000 }).default(1000),
  offset: wholeNumber({ min: 0, max: 10_000_000 }).default(0),
});

export const sitemapAnswer = z
  .object({
    products: z.array(
      z.object({
        handle: z.string(),
        changed_on: calendarDateSchema,
        valid_to: calendarDateSchema
          .nullable()
          .describe(
            'Last day on which the product is certified; null where it is on sale without.',
          ),
      }),
    ),
    ...pageShape,
  })
  .meta({ id: 'ProductsOnSale' });

const namedCount = z.object({ code: z.string(), name: z.string(), count: countSchema });

export const statisticsAnswer = z
  .object({
    as_of: calendarDateSchema,
    in_force: countSchema,
    producers: countSchema,
    by_star: z.array(z.object({ star: starSchema, count: countSchema })),
    by_region: z.array(namedCount),
    by_province: z.array(namedCount),
    by_group: z.array(namedCount),
    by_producer_type: z.array(namedCount),
  })
  .meta({ id: 'Statistics', description: 'The certificates in force today, counted.' });

export const editionAnswer = z
  .object({
    edition: z.string().describe('All of it in one text, to be compared and not to be read.'),
    register: z.object({ sequence: countSchema, day: calendarDateSchema }),
  })
  .meta({ id: 'ShopEdition', description: 'What everything that a shop shows was true under.' });

export type RegisterQuery = z.output<typeof registerQuery>;
export type SitemapQuery = z.output<typeof sitemapQuery>;
export type RegisterEntry = z.input<typeof registerEntrySchema>;
