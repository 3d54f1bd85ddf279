import { parseVietnamesePhone } from 'ocop-core';
import { z } from 'zod';
import { vndSchema } from '../common.js';
import { errorSchema } from '../errors.js';
import { problem } from '../problem.js';
import { refusalSchema } from '../refusal.js';
import { emailSchema, provinceSchema } from '../seller/fields.js';
import { awaitedCardSchema } from './cards.js';
import { cartChangeSchema, shownCartSchema } from './carts.js';
import { parcelDeliverySchema, parcelWishBody } from './parcel-wishes.js';

function text(max: number) {
  return z.string().trim().min(2).max(max);
}

export const deliverySchema = z
  .strictObject({
    name: text(80),
    phone: z
      .string()
      .max(40)
      .transform((given, context) => {
        const phone = parseVietnamesePhone(given);
        if (phone) return phone;
        context.addIssue({ code: 'custom', message: problem('not_a_phone') });
        return z.NEVER;
      }),
    email: emailSchema.nullish().describe('Where letters about the orders go.'),
    street: text(200).optional().describe('House number, street, village.'),
    commune: text(80).optional(),
    province_code: provinceSchema.optional().describe('Of the 34 of today.'),
    note: z.string().trim().max(300).describe('What the buyer tells who sends it.'),
    locale: z.enum(['vi', 'en']).optional().describe('What letters are written in.'),
  })
  .meta({
    id: 'DeliveryAddress',
    description:
      'Where every parcel of a basket goes. Without street, commune and province only what is fetched is ordered.',
  });

export const checkoutBody = z
  .strictObject({
    cart_id: z.string().min(1).max(100).describe("The buyer's basket."),
    delivery: deliverySchema.optional().describe('Left out, what was said before stays.'),
    province_code: provinceSchema
      .optional()
      .describe('Where it goes, before more is known: what the way costs may hang on it.'),
    parcels: z.array(parcelWishBody).max(100).optional(),
  })
  .meta({ id: 'CheckoutBody' });

export const parcelOrderSchema = z
  .object({
    id: z.string(),
    order_pass: z.string().describe('Shows the order to who holds it.'),
  })
  .meta({ id: 'ParcelOrder' });

export const checkoutParcelSchema = z
  .object({
    seller: z
      .object({ id: z.string(), name: z.string().nullable() })
      .nullable()
      .describe("Null: the operator's own goods."),
    cart: shownCartSchema,
    delivery: parcelDeliverySchema.nullable().describe('Null once it was to be ordered.'),
    takes_transfer: z
      .boolean()
      .describe('Its seller can be paid by transfer; otherwise it is paid when it comes.'),
    changes: z.array(cartChangeSchema).describe("What today's prices have changed."),
    order: parcelOrderSchema.nullable(),
    failure: errorSchema
      .extend({ lines: z.array(refusalSchema).optional() })
      .nullable()
      .describe('Why this parcel alone was not ordered: its goods are in the basket still.'),
  })
  .meta({
    id: 'CheckoutParcel',
    description: 'What one seller sends of a basket, and is paid for.',
  });

export const checkoutSchema = z
  .object({
    id: z.string().nullable().describe('Null where there is nothing to be ordered.'),
    cart_id: z.string(),
    ordered: z.boolean().describe('Nothing is left in the basket.'),
    parcels: z.array(checkoutParcelSchema),
    province_code: provinceSchema.nullable().describe('Where it goes, as far as that is known.'),
    takes_card: z.boolean().describe('Its sum may be paid by one card, through the operator.'),
    card: awaitedCardSchema
      .nullable()
      .describe('The button was pressed, and its buyer has still to pay: nothing is ordered yet.'),
    refusals: z
      .array(refusalSchema)
      .describe('Lines of the basket that may not be bought; there are no parcels then.'),
    orders: z.array(parcelOrderSchema).describe('All that this basket has become so far.'),
    total: vndSchema.describe('Of all parcels that are not ordered.'),
  })
  .meta({ id: 'Checkout', description: 'A basket as the parcels that it will be ordered as.' });

export const checkoutAnswer = z.object({ checkout: checkoutSchema });

/** How a buyer pays for the parcels of a basket, where their sellers take it. */
export const paymentWaySchema = z.enum(['cash', 'transfer', 'card']).meta({
  id: 'PaymentWay',
  description:
    '`cash`: to whoever brings it; `transfer`: to the seller’s account, before it is sent; `card`: all parcels by one card, through the operator.',
});

export const placeBody = z
  .strictObject({
    payment: paymentWaySchema
      .optional()
      .describe(
        'Left out: cash. A parcel whose seller takes no transfer is paid in cash anyway. `card`: it is ordered once the card is authorised.',
      ),
    parcels: z
      .array(
        z.strictObject({
          cart_id: z.string().min(1).max(100),
          expected_total: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
        }),
      )
      .min(1)
      .max(100)
      .describe('Each parcel with the total of the page whose button was pressed, whole đồng.'),
  })
  .meta({ id: 'PlaceBody' });

export const cartParcelsQuery = z.object({ cart_id: z.string().min(1).max(100) });

export const cartParcelsAnswer = z.object({
  parcels: z.array(
    z
      .object({
        seller: checkoutParcelSchema.shape.seller,
        line_item_ids: z.array(z.string()),
        priced_by_seller: z
          .boolean()
          .describe('The seller says what the way costs; it hangs on where it goes.'),
      })
      .meta({ id: 'ParcelLines' }),
  ),
});

export type CheckoutBody = z.output<typeof checkoutBody>;
export type PaymentWay = z.output<typeof paymentWaySchema>;
export type PlaceBody = z.output<typeof placeBody>;
export type Delivery = z.output<typeof deliverySchema>;
export type Checkout = z.input<typeof checkoutSchema>;
export type Parcel = z.input<typeof checkoutParcelSchema>;
