import { z } from 'zod';
import { applicationShape, fairProblemSchema, headSchema, id, zoneSchema } from './facts.js';

const sellerFairSchema = headSchema
  .extend({
    zones: z.array(zoneSchema),
    goods: z.array(
      z.object({
        product_id: z.string(),
        title: z.string(),
        producer_id: z.string(),
        problems: z.array(fairProblemSchema),
      }),
    ),
    producers: z.array(z.object({ id: z.string(), name: z.string() })),
    applications: z.array(z.object({ ...applicationShape, producer_id: z.string() })),
  })
  .meta({ id: 'SellerFair' });

export const sellerFairsAnswer = z.object({ fairs: z.array(sellerFairSchema) });
export const sellerFairAnswer = z.object({ fair: sellerFairSchema });

export const sellerApplicationBody = z
  .strictObject({ producer_id: id, zone_id: id, product_ids: z.array(id).min(1).max(200) })
  .meta({ id: 'SellerFairApplicationBody' });
export const sellerApplicationActBody = z.strictObject({
  act: z.enum(['accept', 'decline', 'leave', 'release']),
});

export type SellerFair = z.input<typeof sellerFairSchema>;
export type SellerApplicationBody = z.output<typeof sellerApplicationBody>;
export type SellerApplicationActBody = z.output<typeof sellerApplicationActBody>;
