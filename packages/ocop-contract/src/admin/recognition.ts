import { GROUP_SCHEMES, isStarLevel, PRODUCER_TYPES, type StarLevel } from 'ocop-core';
import { z } from 'zod';
import { calendarDateSchema, placeSchemeSchema } from '../common.js';
import { problem } from '../problem.js';
import { text } from './fields.js';

const METADATA_CHARACTERS = 20_000;
const MAX_VND = 10_000_000_000;

const address = z.string().min(1).max(2000);

const listingInput = z
  .strictObject({
    title: z.string().min(1).max(300).optional(),
    handle: z
      .string()
      .max(200)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, problem('not_a_handle'))
      .optional(),
    subtitle: text(300),
    description: text(20_000),
    thumbnail: address.nullish(),
    images: z.array(address).max(20).optional(),
    weight_grams: z.number().int().min(0).max(1_000_000).nullish(),
    metadata: z
      .record(z.string().max(100), z.unknown())
      .refine((value) => JSON.stringify(value).length <= METADATA_CHARACTERS, {
        message: problem('metadata_too_long'),
      })
      .optional(),
    variants: z
      .array(
        z.strictObject({
          title: z.string().min(1).max(200),
          sku: z.string().min(1).max(100).optional(),
          price_vnd: z.number().int().min(0).max(MAX_VND).describe('Whole VND, tax included.'),
          stock: z.number().int().min(0).max(10_000_000).optional(),
        }),
      )
      .min(1)
      .max(50),
  })
  .meta({ id: 'ListingInput', description: 'What to put on sale with a recognised product.' });

const producerInput = z
  .strictObject({
    name: z.string().min(1).max(300),
    type: z.enum(PRODUCER_TYPES.map(({ code }) => code)).nullish(),
    tax_code: z
      .string()
      .regex(/^(\d{10}(-?\d{3})?|\d{12})$/, problem('not_a_tax_code'))
      .nullish(),
    phone: text(50),
    email: z.email().max(200).nullish(),
    address: text(500),
  })
  .meta({ id: 'ProducerInput' });

export const recognitionItem = z
  .strictObject({
    product_name: z.string().min(1).max(300),
    product_code: text(60),
    producer: producerInput,
    star: z
      .custom<StarLevel>(isStarLevel, problem('not_a_star'))
      .meta({ type: 'integer', enum: [3, 4, 5] }),
    score: z.number().min(0).max(100).nullish(),
    potential_five_star: z.boolean().optional(),
    group: z.strictObject({ scheme: z.enum(GROUP_SCHEMES), code: z.string().min(1).max(10) }),
    place: z.strictObject({ scheme: placeSchemeSchema, code: z.string().min(1).max(10) }),
    commune: text(200),
    valid_from: calendarDateSchema.nullish(),
    valid_to: calendarDateSchema.nullish(),
    source: text(1000),
    demo: z.boolean().optional().describe('Made up for the demo.'),
    product_id: z.string().min(1).max(64).nullish(),
    renews: z
      .union([z.literal(false), z.string().min(1).max(64)])
      .nullish()
      .describe('The code of the certificate that it renews, or `false` for another product.'),
    listing: listingInput.optional(),
  })
  .meta({ id: 'RecognitionItem', description: 'One product of a decision that recognises.' });
