import { z } from 'zod';
import { orderCaseSchema } from '../cases.js';
import { countSchema, instantSchema } from '../common.js';
import { sellerQuestionSchema } from '../question-routes.js';
import { emailSchema } from '../seller/fields.js';
import { orderWishesShape } from '../seller/order-wishes.js';
import { MOST_ORDER_PASSES, orderSummarySchema } from './orders.js';
import { ownReviewSchema } from './reviews.js';

/** A code to the address, whoever has it: the first sign-in makes the account. */
export const buyerCodeBody = z.strictObject({ email: emailSchema }).meta({ id: 'BuyerCodeBody' });
export const buyerSignInBody = z
  .strictObject({ email: emailSchema, code: z.string().trim().max(12) })
  .meta({ id: 'BuyerSignInBody' });

export const MOST_SAVED_PRODUCTS = 40;
export const savedProductsBody = z
  .strictObject({ product_ids: z.array(z.string().min(1).max(64)).max(MOST_SAVED_PRODUCTS) })
  .meta({ id: 'SavedProducts' });
export const savedProductsAnswer = z.object({
  product_ids: z.array(z.string()).describe('Newest first.'),
});

export const buyerAddressSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    phone: z.string(),
    street: z.string(),
    commune: z.string(),
    province: z.string(),
  })
  .meta({ id: 'BuyerAddress' });

const line = (max: number) => z.string().trim().min(2).max(max);
export const buyerAddressBody = z
  .strictObject({
    name: line(80),
    phone: line(20),
    street: line(200),
    commune: line(80),
    province: line(80).describe('Its full name.'),
  })
  .meta({ id: 'BuyerAddressBody' });
export const buyerAddressesAnswer = z.object({ addresses: z.array(buyerAddressSchema) });
export const MOST_BUYER_ADDRESSES = 10;

/** Orders that were placed by one press, which is what a buyer remembers. */
const checkoutOrdersSchema = z
  .object({
    placed_at: instantSchema,
    orders: z.array(orderSummarySchema.extend({ seller_name: z.string().nullable() })),
  })
  .meta({ id: 'CheckoutOrders' });

export const buyerAccountAnswer = z.object({
  account: z
    .object({
      email: z.string(),
      created_at: instantSchema,
      checkouts: z.array(checkoutOrdersSchema).describe('Newest first.'),
      addresses: z.array(buyerAddressSchema),
      saved: savedProductsAnswer.shape.product_ids,
      reviews: z.array(ownReviewSchema.extend({ order_id: z.string() })),
    })
    .meta({ id: 'BuyerAccount' }),
});

/** Orders that this device may open, to be the account's from now on. */
export const joinOrdersBody = z
  .strictObject({ passes: z.array(z.string().min(1).max(200)).max(MOST_ORDER_PASSES) })
  .meta({ id: 'JoinOrdersBody' });
export const joinOrdersAnswer = z.object({
  joined: z.array(z.string()).describe('Orders that are the account’s now, or were before.'),
});

/** All that is kept of somebody, for them to take along. */
export const buyerDataAnswer = z.object({
  data: z
    .object({
      made_at: instantSchema,
      account: buyerAccountAnswer.shape.account,
      orders: z.array(
        z.object({
          number: z.number().int(),
          email: z.string().nullable(),
          receiver: z.string().nullable(),
          phone: z.string().nullable(),
          address: z.string(),
          note: z.string().nullable(),
          invoice: orderWishesShape.invoice,
          gift_note: orderWishesShape.gift_note,
          lines: z.array(z.object({ title: z.string(), quantity: countSchema, total: z.number() })),
          total: z.number(),
          cases: z.array(orderCaseSchema),
        }),
      ),
      questions: z
        .array(
          sellerQuestionSchema.pick({ text: true, author: true, asked_at: true, answer: true }),
        )
        .describe('What was asked about goods with the address of the account.'),
    })
    .meta({ id: 'BuyerData' }),
});

export const deleteAccountBody = z
  .strictObject({ confirm: z.literal(true) })
  .meta({ id: 'DeleteAccountBody' });
export const deleteAccountAnswer = z.object({
  due_at: instantSchema.describe('By when everything is deleted that may be.'),
  open_orders: countSchema.describe('Orders that keep name and address until they are over.'),
});

export type BuyerAccount = z.input<typeof buyerAccountAnswer>['account'];
export type BuyerAddress = z.input<typeof buyerAddressSchema>;
export type BuyerAddressBody = z.output<typeof buyerAddressBody>;
export type BuyerData = z.input<typeof buyerDataAnswer>['data'];
export type BuyerSignInBody = z.output<typeof buyerSignInBody>;
export type BuyerCodeBody = z.output<typeof buyerCodeBody>;
export type JoinOrdersBody = z.output<typeof joinOrdersBody>;
export type SavedProductsBody = z.output<typeof savedProductsBody>;
