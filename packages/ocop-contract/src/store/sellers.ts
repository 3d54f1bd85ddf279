import { z } from 'zod';
import { calendarDateSchema } from '../common.js';
import { sellerDeliverySchema } from '../seller/delivery.js';
import { provinceSchema } from '../seller/fields.js';
import { photoSchema } from '../seller/listings.js';

export const sellerCardQuery = z.object({
  producer: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .describe('Handle of the producer whose goods it sells.'),
});

/** What the law wants to be known of who sells (Law 122/2025/QH15, Art. 17); never a personal number. */
export const sellerCardSchema = z
  .object({
    name: z.string(),
    type: z.string(),
    seat: z.object({
      address: z.string(),
      commune: z.string(),
      province_code: provinceSchema,
    }),
    registration_number: z
      .string()
      .nullable()
      .describe('Tax code of a firm or cooperative; null where it is a personal number.'),
    phone: z.string(),
    verified_on: calendarDateSchema,
    selling_since: calendarDateSchema,
    holiday_through: calendarDateSchema.nullable(),
    closes_on: calendarDateSchema.nullable(),
    takes_transfer: z
      .boolean()
      .describe('Whether a parcel may be paid to its own account (VietQR).'),
    delivery: sellerDeliverySchema
      .nullable()
      .describe("How it sends its goods; null where the shop's own way holds."),
    page: z
      .object({ story: z.string(), photos: z.array(photoSchema) })
      .nullable()
      .describe('What it tells of itself, as an operator has approved it.'),
  })
  .meta({ id: 'SellerCard', description: 'Who sells, for buyers.' });

export const sellerCardAnswer = z.object({
  seller: sellerCardSchema.nullable().describe('Null where no account sells for the producer.'),
});

export type SellerCard = z.input<typeof sellerCardSchema>;
