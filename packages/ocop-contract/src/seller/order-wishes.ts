import { z } from 'zod';
import { fetchedPlaceSchema } from './delivery.js';

export const invoiceRequestSchema = z
  .object({
    company: z.string(),
    tax_code: z.string(),
    address: z.string(),
    email: z.string(),
  })
  .meta({ id: 'InvoiceRequest', description: 'Whom an invoice is made out to.' });

/** What the buyer wants of an order, beside its goods: kept with it. */
export const orderWishesShape = {
  pick_up: fetchedPlaceSchema.nullable().describe('Where it is fetched; null: it is sent.'),
  invoice: invoiceRequestSchema.nullable(),
  gift_note: z.string().nullable().describe('It is a gift: no prices are put into the parcel.'),
};

export type OrderWishes = z.input<z.ZodObject<typeof orderWishesShape>>;
