import { parseTaxCode } from 'ocop-core';
import { z } from 'zod';
import { pointOfSaleSchema } from '../points-of-sale.js';
import { problem } from '../problem.js';
import { pickUpSchema } from '../seller/delivery.js';
import { emailSchema } from '../seller/fields.js';

/** A gift note is so long at most: what fits on a card. */
export const MOST_GIFT_NOTE = 300;

const text = (max: number) => z.string().trim().min(2).max(max);

const taxCode = z
  .string()
  .max(40)
  .transform((typed, context) => {
    const code = parseTaxCode(typed);
    if (code) return code;
    context.addIssue({ code: 'custom', message: problem('not_a_tax_code') });
    return z.NEVER;
  });

export const invoiceRequestBody = z
  .strictObject({
    company: text(200),
    tax_code: taxCode,
    address: text(300),
    email: emailSchema.describe('Where the invoice goes.'),
  })
  .meta({ id: 'InvoiceRequestBody', description: 'Whom an invoice is made out to.' });

/** What a buyer wants of one parcel. */
export const parcelWishBody = z
  .strictObject({
    seller_id: z.string().min(1).max(100).nullable().describe("Null: of the operator's own goods."),
    way: z.enum(['send', 'pick_up']).optional().describe('Left out, as it was.'),
    point_id: z
      .string()
      .min(1)
      .max(64)
      .nullish()
      .describe('With `pick_up`: of a point of sale; without, the seller’s own place.'),
    invoice: invoiceRequestBody.nullish(),
    gift_note: z.string().trim().max(MOST_GIFT_NOTE).nullish(),
  })
  .meta({ id: 'ParcelWishBody' });

export const parcelDeliverySchema = z
  .object({
    way: z.enum(['send', 'pick_up']),
    pick_up: pickUpSchema
      .nullable()
      .describe('The seller’s own place at which it may be fetched; null: none.'),
    points: z.array(pointOfSaleSchema).describe('Points of sale at which it may be fetched.'),
    point_id: z.string().nullable().describe('Of these the one at which it is.'),
    by_province: z.boolean().describe('What the way costs hangs on where it goes.'),
    lack: z
      .enum(['province_unknown', 'not_sent_there'])
      .nullable()
      .describe('Why the parcel goes nowhere as it is, and is not ordered.'),
  })
  .meta({ id: 'ParcelDelivery', description: 'How a parcel comes to its buyer.' });

export type ParcelWish = z.output<typeof parcelWishBody>;
export type ParcelDelivery = z.input<typeof parcelDeliverySchema>;
