import { z } from 'zod';
import { vndSchema } from '../common.js';
import { refusalSchema } from '../refusal.js';

export const refusalsAnswer = z.object({ refusals: z.array(refusalSchema) });

export const cartChangeSchema = z
  .object({
    kind: z
      .enum(['price', 'promotion', 'shipping'])
      .describe("Of a line's unit, of what a code takes off, of delivery as a whole."),
    line_item_id: z.string().optional(),
    code: z.string().optional(),
    before: z.number().nullable(),
    after: z.number().nullable(),
  })
  .meta({
    id: 'CartChange',
    description: "Something of a cart that costs another amount; in the cart's currency.",
  });

const medusaCart = z
  .looseObject({ id: z.string() })
  .meta({ id: 'MedusaCart', description: "Medusa's own cart." });
const medusaOrder = z
  .looseObject({ id: z.string() })
  .meta({ id: 'MedusaOrder', description: "Medusa's own order." });

export const shownLineSchema = z.object({
  id: z.string(),
  product_id: z.string().nullish(),
  variant_id: z.string().nullish(),
  product_title: z.string(),
  product_handle: z.string().nullable(),
  variant_title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  quantity: z.number().int(),
  unit_price: vndSchema,
});

export const shownCartSchema = z
  .object({
    id: z.string(),
    completed_at: z.string().nullish(),
    items: z.array(shownLineSchema),
    promotions: z
      .array(
        z.object({ code: z.string().nullish(), is_automatic: z.boolean().nullish() }).nullable(),
      )
      .nullish(),
    shipping_methods: z.array(z.object({ id: z.string() }).nullable()).nullish(),
    discount_total: vndSchema,
    original_shipping_total: vndSchema,
    total: vndSchema,
  })
  .meta({ id: 'ShownCart', description: 'Of a stock cart as much as a shop shows of it.' });

/** How Medusa is asked for that much, and no more: a cart that is read for its prices has all of it. */
export const SHOWN_CART_FIELDS = [
  'id',
  'completed_at',
  ...Object.keys(shownLineSchema.shape).map((field) => `items.${field}`),
  'promotions.code',
  'promotions.is_automatic',
  'shipping_methods.id',
  'discount_total',
  'original_shipping_total',
  'total',
] as const;

export const refreshAnswer = z.object({
  cart: medusaCart,
  changes: z.array(cartChangeSchema),
  refusals: z.array(refusalSchema).describe('The lines that may not be bought now.'),
});

export const completionBody = z
  .looseObject({
    expected_total: z
      .number()
      .int()
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .optional()
      .describe('The total of the page whose button was pressed, in whole đồng.'),
  })
  .meta({ id: 'CompletionBody' });

export const completionAnswer = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('order'),
      order: medusaOrder,
      order_pass: z
        .string()
        .optional()
        .describe('Shows the order to who holds it: the header `x-order-pass` of its route.'),
    }),
    z.object({
      type: z.literal('cart'),
      cart: medusaCart,
      error: z.looseObject({ message: z.string() }),
    }),
  ])
  .meta({ id: 'Completion', description: 'The order, or why the payment did not go through.' });

export const orderAnswer = z.object({ order: medusaOrder });

export type CompletionBody = z.output<typeof completionBody>;
