import { z } from 'zod';
import { countSchema } from '../common.js';

export const listingProgressSchema = z
  .object({
    products: countSchema.describe('Whose listings have to follow.'),
    done: countSchema.describe('That have followed in everything.'),
    open: countSchema.describe('That are being carried out, or are next.'),
    failed: countSchema.describe('That owe an effect which failed; it is tried again by itself.'),
    later: countSchema.describe('That wait for the day from which the decision counts.'),
    owed: z
      .record(z.string(), countSchema)
      .describe('Name of an effect → how many of the products still owe it.'),
  })
  .meta({
    id: 'ListingProgress',
    description:
      'How far the shop has followed an entry of the register. What it says of sale counts from the commit.',
  });

export const listingProgressAnswer = z.object({ effects: listingProgressSchema });

export type ListingProgress = z.input<typeof listingProgressSchema>;
