import { z } from 'zod';
import { vndSchema } from '../common.js';

/** What a browser needs to pay by card, by Stripe's script. */
export const awaitedCardSchema = z
  .object({
    amount: vndSchema.describe('Of all parcels.'),
    client_secret: z.string().describe('Of the PaymentIntent, for Stripe’s script alone.'),
  })
  .meta({ id: 'AwaitedCard', description: 'A card that its buyer has still to pay with.' });

/** What a card has paid of an order. */
export const cardShareSchema = z
  .object({
    amount: vndSchema.describe('What the card was charged for this order.'),
    refunded: vndSchema.describe('What of it has gone back.'),
    refunding: vndSchema.describe('What of it is to go back, and has not yet.'),
  })
  .meta({ id: 'CardShare', description: 'What a card paid of an order, and what went back.' });

export const abandonedCardAnswer = z.object({
  abandoned: z
    .boolean()
    .describe('The basket may be ordered otherwise now; false where it was paid meanwhile.'),
});

export type AwaitedCard = z.input<typeof awaitedCardSchema>;
export type CardShareView = z.input<typeof cardShareSchema>;
