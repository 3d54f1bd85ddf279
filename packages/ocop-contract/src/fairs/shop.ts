import { z } from 'zod';
import { countSchema, instantSchema } from '../common.js';
import { boothShape, headSchema, holderKindSchema } from './facts.js';

const shopFairSchema = headSchema
  .pick({
    slug: true,
    name: true,
    season: true,
    organiser: true,
    mode: true,
    place: true,
    province_code: true,
    state: true,
    opens_at: true,
    closes_at: true,
  })
  .extend({ booths: countSchema, goods: countSchema })
  .meta({ id: 'ShopFair' });

export const shopFairsAnswer = z.object({ fairs: z.array(shopFairSchema) });

export const shopFairAnswer = z.object({
  fair: shopFairSchema.extend({
    rules_text: z.string().nullable(),
    cancelled_reason: z.string().nullable(),
    call_opens_at: instantSchema.nullable(),
    call_closes_at: instantSchema.nullable(),
    zones: z.array(z.object({ id: z.string(), name: z.string() })),
    plan: z.array(
      z.object({
        ...boothShape,
        holder: z
          .object({
            name: z.string(),
            kind: holderKindSchema,
            producers: z.array(
              z.object({ handle: z.string(), name: z.string(), province_code: z.string() }),
            ),
            group_codes: z.array(z.string()).describe('Of what stands there today.'),
            goods: countSchema,
          })
          .nullable(),
      }),
    ),
  }),
});

export type ShopFair = z.input<typeof shopFairSchema>;
export type ShopFairPage = z.input<typeof shopFairAnswer>['fair'];
